import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOfEveryBlock } from '../../../tests/verapdf/every-block.ts';
import { loadFaces } from '../faces.ts';
import { renderPdf } from '../render.ts';
import { shapesOf } from './shapes.ts';

const still = [1, 0, 0, 1, 0, 0] as const;

describe('the shapes of a drawing', () => {
  it('stand where its operators put them, in half points', () => {
    expect(shapesOf('q 1 0 0 rg 0 0 m 10 0 l 10 5 l h f Q', [2, 0, 0, 2, 1, 1], '000000')).toEqual([
      { path: 'M2 2h40v20z', fill: 'ff0000' },
    ]);
  });

  it('have strokes as wide as they are drawn', () => {
    expect(shapesOf('0 0 1 RG 2 w 0 0 m 3 4 l S', still, '000000')).toEqual([
      { path: 'M0 0l6 8', stroke: '0000ff', width: 4 },
    ]);
  });

  it('take the colour of their surroundings again when a group ends', () => {
    const shapes = shapesOf('q 1 1 1 rg 0 0 1 1 re f Q 0 0 1 1 re B', still, '123456');
    expect(shapes.map(({ fill }) => fill)).toEqual(['ffffff', '123456']);
  });
});

describe('the picture of a first page', () => {
  let picture: string;

  beforeAll(async () => {
    const sheet = sheetOfEveryBlock('worksheet');
    picture = renderPdf(sheet, await loadFaces(sheet.face)).firstPage();
  });

  it('has the form of the page and holds no text', () => {
    expect(picture).toContain('viewBox="0 0 1191 1684"');
    expect(picture).not.toContain('<text');
    expect(picture.replace(/<[^>]*>/gu, '')).toBe('');
  });

  it('is small', () => {
    expect(picture.length).toBeLessThan(15_000);
  });

  it('names nothing outside itself', () => {
    expect([...picture.matchAll(/href="([^"]*)"/gu)].every(([, target]) => target!.startsWith('#s'))).toBe(
      true,
    );
  });

  it('is the same each time', async () => {
    const sheet = sheetOfEveryBlock('worksheet');
    expect(renderPdf(sheet, await loadFaces(sheet.face)).firstPage()).toBe(picture);
  });
});
