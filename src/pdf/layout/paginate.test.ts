import { describe, expect, it } from 'vitest';
import { decoration } from '../draw/frames.ts';
import { beside } from './beside.ts';
import { framed } from './frame.ts';
import type { Mark } from './marks.ts';
import { type Page, paginate } from './paginate.ts';
import { type Hold, heightOf, held, type Strip, spaced, strip } from './strip.ts';

const room = { left: 0, top: 0, height: 100, firstRise: 0 };

/** A strip that draws its name. */
function named(name: string, height = 20, hold: Hold = 'loose'): Strip {
  return strip(height, [decoration(name)], { hold });
}

/** The names on a page, from above, with their places. */
function content({ layers }: Page): readonly (readonly [string, number])[] {
  return layers.flatMap(({ y, marks }) =>
    marks.map((mark: Mark): [string, number] => [
      mark.kind === 'path' ? mark.operators : mark.kind,
      y + mark.y,
    ]),
  );
}
const names = (page: Page): string =>
  content(page)
    .map(([name]) => name)
    .join(' ');

describe('dividing strips over pages', () => {
  it('fills a page and goes on with the next', () => {
    const pages = paginate(
      [...'abcdefg'].map((name) => named(name)),
      room,
    );
    expect(pages.map(names)).toEqual(['a b c d e', 'f g']);
  });

  it('keeps a strip with the one that it holds on to', () => {
    const strips = [...'abcd'].map((name) => named(name));
    const pages = paginate([...strips, named('heading', 20, 'firm'), named('text'), named('more')], room);
    expect(pages.map(names)).toEqual(['a b c d', 'heading text more']);
  });

  it('breaks what had better stay together rather than leave a page half empty', () => {
    const task = held(
      ['1', '2', '3', '4'].map((name) => named(name)),
      'wish',
    );
    expect(paginate([named('a'), named('b'), ...task], room).map(names)).toEqual(['a b 1 2', '3 4']);
    expect(paginate([named('a', 70), ...task], room).map(names)).toEqual(['a', '1 2 3 4']);
  });

  it('breaks a chain that is longer than a page all the same', () => {
    const chain = held(
      [...'abcdefg'].map((name) => named(name)),
      'firm',
    );
    expect(paginate(chain, room).map(names)).toEqual(['a b c d e', 'f g']);
  });

  it('drops the space above the first strip of a page', () => {
    const strips = spaced([named('a', 90)], 10).concat(spaced([named('b')], 10));
    const [first, second] = paginate(strips, room);
    expect(content(first!)).toEqual([['a', 0]]);
    expect(content(second!)).toEqual([['b', 0]]);
  });

  it('uses the larger of two spaces that meet', () => {
    const strips = [...spaced([named('a')], 0, 12), ...spaced([named('b')], 5, 0)];
    expect(content(paginate(strips, room)[0]!)).toEqual([
      ['a', 0],
      ['b', 32],
    ]);
  });

  it('repeats the head of a table where a page begins within it', () => {
    const head = { height: 20, strips: () => [named('head')] };
    const rows = [...'abcdefg'].map((name, index) => ({ ...named(name), ...(index === 0 ? {} : { head }) }));
    expect(paginate([named('head'), ...rows], room).map(names)).toEqual(['head a b c d', 'head e f g']);
  });

  it('draws a frame on both pages that it stands on, open where it goes on', () => {
    const look = (
      _width: number,
      height: number,
      part: { first: boolean; last: boolean },
    ): readonly Mark[] => [
      decoration(`frame ${height} ${part.first ? 'begins' : 'goes on'} ${part.last ? 'ends' : 'open'}`),
    ];
    const strips = framed(
      [...'abcdef'].map((name) => named(name)),
      look,
      { width: 50, padding: 5, left: 5 },
    );
    const pages = paginate(strips, room);
    expect(pages.map(names)).toEqual(['frame 90 begins open a b c d', 'frame 50 goes on ends e f']);
  });

  it('cuts a strip that is higher than a page, and loses nothing', () => {
    const marks = [10, 90, 150, 230].map((y) => decoration(`at ${y}`, 0, y));
    const pages = paginate([strip(240, marks)], room);
    expect(pages.map(names)).toEqual(['at 10 at 90', 'at 150', 'at 230']);
  });

  it('gives an empty document one page', () => {
    expect(paginate([], room)).toHaveLength(1);
  });
});

describe('columns beside each other', () => {
  it('may be cut only where no column is in the middle of a strip', () => {
    const left = [named('a', 30), named('b', 30)];
    const right = [named('1', 20), named('2', 40)];
    expect(
      beside([
        { x: 0, strips: left },
        { x: 50, strips: right },
      ]).map(({ height }) => height),
    ).toEqual([60]);
    const even = [named('1', 30), named('2', 10)];
    expect(
      beside([
        { x: 0, strips: left },
        { x: 50, strips: even },
      ]).map(({ height }) => height),
    ).toEqual([30, 30]);
  });

  it('hold on as firmly as the firmest of them', () => {
    const rows = beside([
      { x: 0, strips: [named('a', 30, 'firm'), named('b', 30)] },
      { x: 50, strips: [named('1', 30), named('2', 30)] },
    ]);
    expect(rows.map(({ hold }) => hold)).toEqual(['firm', 'loose']);
  });

  it('are as high as the highest', () => {
    expect(
      heightOf(
        beside([
          { x: 0, strips: [named('a', 30)] },
          { x: 9, strips: [named('b', 44)] },
        ]),
      ),
    ).toBe(44);
  });
});
