import { describe, expect, it } from 'vitest';
import { localeOf } from '../locale/locale.ts';
import type { BenchResult } from './bench.ts';
import { figureOf } from './figures.ts';
import { reaches } from './reach.ts';
import { benchReport } from './report.ts';
import { turned } from './warm.ts';

const timed = (kit: number, typst: number, chromium: number) =>
  Object.entries({ kit, typst, chromium }).map(([engine, median]) => ({
    engine: engine as 'kit' | 'typst' | 'chromium',
    median,
    min: median / 2,
    max: median * 2,
  }));

const parts = { warm: timed(2, 6, 50), cold: timed(130, 100, 900), batch: timed(500, 400, 5000) };

describe('the figures of a bench', () => {
  it('take the middle of the times, and their ends', () => {
    expect(figureOf([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9 });
    expect(figureOf([4, 1, 2, 9])).toEqual({ median: 3, min: 1, max: 9 });
  });

  it('let another engine begin in every round', () => {
    expect([0, 1, 2, 3].map((round) => turned(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
  });

  it('are held against what the kit means to reach', () => {
    expect(reaches(parts).map(({ part, than, reached }) => [part, than, reached])).toEqual([
      ['warm', 'typst', true],
      ['warm', 'chromium', true],
      ['cold', 'typst', true],
      ['batch', 'typst', false],
    ]);
  });

  it('are printed as tables, with the machine on the first line', () => {
    const result: BenchResult = {
      machine: { node: 'v20.19.0', processor: 'A processor', cores: 2 },
      rounds: 40,
      documents: 50,
      ...parts,
      warm: parts.warm.map((row) => ({ ...row, pages: 2, bytes: 45_763 })),
      reaches: reaches(parts),
    };
    expect(benchReport(result, localeOf('en'))).toMatchInlineSnapshot(`
      "Node v20.19.0, A processor, cores: 2

      A worksheet of two pages, in a process that is warm. 40 rounds, other words in each; milliseconds

      engine     median   least   most   pages    bytes
      this kit        2       1      4       2   45,763
      Typst           6       3     12       2   45,763
      Chromium       50      25    100       2   45,763

      One document, whole process, from start to end; milliseconds

      engine     median   least    most
      this kit      130      65     260
      Typst         100      50     200
      Chromium      900     450   1,800

      50 different documents, whole process; milliseconds

      engine     median   least     most
      this kit      500     250    1,000
      Typst         400     200      800
      Chromium    5,000   2,500   10,000

      reached: Warm: 3 times as fast as Typst (at least 3)
      reached: Warm: 25 times as fast as Chromium (at least 20)
      reached: One document: 0.77 times as fast as Typst (at least 0.77)
      missed: Batch: 0.8 times as fast as Typst (at least 1)"
    `);
  });
});
