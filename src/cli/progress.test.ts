import { describe, expect, it } from 'vitest';
import { localeOf } from '../locale/locale.ts';
import { progressOn } from './progress.ts';

/** What is written when a build tells every `step` milliseconds that one more of `of` is done. */
function told(isTTY: boolean, step: number, of: number, language = 'en'): readonly string[] {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY, columns: 50, write: (text: string) => written.push(text) };
  const progress = progressOn(terminal, localeOf(language), () => time);
  for (let done = 0; done <= of; done++) {
    progress.tell('making', done, of);
    time += step;
  }
  progress.end();
  return written;
}

describe('the progress of a build', () => {
  it('is silent while all is done at once', () => {
    expect(told(true, 5, 40)).toEqual([]);
    expect(told(false, 40, 100)).toEqual([]);
  });

  it('is one line on a terminal, drawn again, and wiped at the end', () => {
    const lines = told(true, 1000, 4);
    expect(lines.every((line) => line.startsWith('\r\u001B[K') && !line.includes('\n'))).toBe(true);
    expect(lines[2]).toContain('Making papers and packs: 3 of 4, about 1 s le');
    expect(lines.every((line) => line.length < 50 + 4)).toBe(true);
    expect(lines.at(-1)).toBe('\r\u001B[K');
  });

  it('is a line every few seconds in a log', () => {
    expect(told(false, 2000, 10)).toEqual([
      'Making papers and packs: 3 of 10, about 14 s left\n',
      'Making papers and packs: 6 of 10, about 8 s left\n',
      'Making papers and packs: 9 of 10, about 2 s left\n',
    ]);
  });

  it('speaks the language of the terminal', () => {
    expect(told(false, 6000, 3, 'nl')).toContain('Papieren en pakketten maken: 1 van 3\n');
  });
});
