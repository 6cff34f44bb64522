import { expect, it } from 'vitest';
import { pictogramCredit, pictograms } from './pictograms.ts';

it('every pictogram is a path in a box of 256', () => {
  for (const { viewBox, path } of Object.values(pictograms)) {
    expect(viewBox).toBe(256);
    expect(path).toMatch(/^M[\d\s.,a-z-]+$/iu);
  }
});

it('no two pictograms look the same', () => {
  const paths = Object.values(pictograms).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

it('their makers are named with the licence', () => {
  expect(pictogramCredit).toMatchObject({ name: 'Phosphor Icons', licence: 'MIT' });
});
