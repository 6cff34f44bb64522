import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraph, sheetOf } from '../../../tests/verapdf/every-block.ts';
import { type PageView, readPages } from '../../../tests/verapdf/pages.ts';
import type { Picture } from '../../lesson/prose.ts';
import { loadFaces } from '../faces.ts';
import { renderPdf } from '../render.ts';
import { preparePicture } from './picture.ts';
import { pathOperators } from './svg-path.ts';

function svg(body: string): Picture {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">${body}</svg>`;
  return { name: 'picture.svg', type: 'svg', width: 80, height: 40, bytes: new TextEncoder().encode(text) };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(checksum(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A PNG of one colour, 40 by 20. */
function png(colourType: number, pixel: readonly number[], extra: readonly Buffer[] = []): Picture {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(40, 0);
  header.writeUInt32BE(20, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: 40 }, () => pixel).flat()]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: 20 }, () => row)));
  const bytes = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name: 'picture.png', type: 'png', width: 80, height: 40, bytes };
}

const palette = [chunk('PLTE', Buffer.from([255, 255, 255, 0, 0, 0]))];

/** Pictures that are black all over, in every kind. */
const black: Readonly<Record<string, Picture>> = {
  grey: png(0, [0]),
  RGB: png(2, [0, 0, 0]),
  'a palette': png(3, [1], palette),
  'a palette with transparency': png(3, [1], [...palette, chunk('tRNS', Buffer.from([0, 255]))]),
  'RGB with alpha': png(6, [0, 0, 0, 255]),
  'grey with alpha': png(4, [0, 255]),
  'an SVG': svg('<path d="M0 0h80v40H0z"/>'),
};
const pictures = { ...black, 'see-through': png(6, [0, 0, 0, 0]) };

async function pageWith(picture: Picture): Promise<Uint8Array> {
  const sheet = sheetOf([{ kind: 'figure', line: 1, picture, alt: 'proef' }, paragraph('Eronder.')], {
    head: { document: '', summary: '', facts: [], fillIn: [] },
  });
  return renderPdf(sheet, await loadFaces('atkinson')).bytes;
}

/** Somewhere in the picture that `pageWith` draws. */
const middle = { left: 56, top: 112, right: 66, bottom: 116 };

describe('an SVG', () => {
  it('is drawn as paths where paths can say it', () => {
    const drawing = preparePicture(
      svg('<g opacity=".5"><circle cx="20" cy="20" r="10"/></g><path d="M1 1h9v9z" fill="#c00"/>'),
    );
    expect(drawing).toMatchObject({ kind: 'drawing', width: 80, height: 40, opacities: [50] });
  });

  it('turns its words into paths too', () => {
    expect(preparePicture(svg('<text x="2" y="20">Hoi</text>')).kind).toBe('drawing');
  });

  it('becomes pixels where it has gradients, masks, or things that overlap behind one veil', () => {
    const gradient =
      '<defs><linearGradient id="g"><stop offset="0"/><stop offset="1" stop-color="#fff"/></linearGradient></defs><path d="M0 0h80v40H0z" fill="url(#g)"/>';
    const veil = '<g opacity=".5"><path d="M0 0h50v40H0z"/><path d="M30 0h50v40H30z"/></g>';
    for (const body of [gradient, veil]) expect(preparePicture(svg(body)).kind).toBe('image');
  });

  it('keeps the form of quadratic curves', () => {
    expect(pathOperators('M 0 0 Q 3 3 6 0 Z')).toBe('0 0 m 2 2 4 2 6 0 c h');
    expect(pathOperators('M0 0q3 3 6 0t6 0')).toBe('0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c');
  });

  it('may be written as short as SVG allows', () => {
    expect(pathOperators('M1e1.5.5-2zm2 3 4 5h-1v1')).toBe(
      '10 0.5 m 0.5 -2 l h 12 3.5 m 16 8.5 l 15 8.5 l 15 9.5 l',
    );
    expect(pathOperators('m0 0c1 1 2 1 3 0s2-1 3 0')).toBe('0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c');
  });

  it('draws each quarter turn of an arc as a curve', () => {
    expect(pathOperators('M0 10A10 10 0 0110 0')).toBe('0 10 m 0 4.48 4.48 0 10 0 c');
    expect(pathOperators('M0 10a10 10 0 1010-10').match(/c/gu)).toHaveLength(3);
    expect(pathOperators('M0 0a1 1 0 0 1 20 0')).toBe(
      '0 0 m 0 -5.52 4.48 -10 10 -10 c 15.52 -10 20 -5.52 20 0 c',
    );
    expect(pathOperators('M5 5A0 3 0 0 1 7 7A2 2 0 0 1 7 7')).toBe('5 5 m 5 5 7 7 7 7 c');
  });
});

describe('a picture on the page', () => {
  let views: ReadonlyMap<string, readonly PageView[]>;
  beforeAll(async () => {
    const drawn = Object.entries(pictures).map(
      async ([name, picture]) => [name, await pageWith(picture)] as const,
    );
    views = await readPages(Object.fromEntries(await Promise.all(drawn)));
  });
  const darkest = (name: string): number => views.get(name)![0]!.darkest(middle);

  it.each(Object.keys(black))('shows: %s', (name) => {
    expect(darkest(name)).toBeGreaterThan(0.9);
  });

  it('is not there where it is see-through', () => {
    expect(darkest('see-through')).toBe(0);
  });
});
