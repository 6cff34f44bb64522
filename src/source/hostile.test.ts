import { describe, expect, it } from 'vitest';
import { edition, readFiles, settings } from '../../tests/builders/written.ts';

/** Milliseconds in which any file is read or refused, on a slow machine. */
const patience = 5000;
const size = 200_000;
const fill = (piece: string, length = size) => piece.repeat(Math.floor(length / piece.length));

/** The codes of the problems of a lesson, read in time. */
function codesOf(text: string, yaml = settings): readonly string[] {
  const start = performance.now();
  const { problems } = readFiles({ 'lesson.yaml': yaml, 'en.md': edition(text) });
  expect(performance.now() - start).toBeLessThan(patience);
  return [...new Set(problems.map(({ code }) => code))];
}

describe('a file made to keep a build busy', () => {
  it.each([
    ['a line of a megabyte', 'x'.repeat(1_000_000), 'file-too-large'],
    ['500 quotes in each other', '> '.repeat(500), 'too-deep'],
    [
      '500 lists in each other',
      Array.from({ length: 300 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n'),
      'too-deep',
    ],
    ['5,000 open brackets', '['.repeat(5000), 'too-deep'],
    ['5,000 brackets in each other', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-deep'],
    ['links in each other', fill('[a'), 'too-deep'],
    ['pictures in each other', fill('![a'), 'too-deep'],
    ['footnotes in each other', fill('^[a '), 'too-deep'],
    ['containers in each other', fill(':::story\n'), 'too-deep'],
    ['tags without end', fill('<a '), 'html'],
    ['comments without end', fill('<!-- '), 'html'],
    ['attributes without end', `:::story{${fill('a=b ')}`, 'attribute-broken'],
    ['headings without end', fill('a\n=\n'), 'heading-one'],
    ['gaps without end', fill('[[a]] '), 'gap-outside'],
    ['closing fences without end', fill(':::\n'), 'container-unopened'],
  ])('is refused in time: %s', (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it.each([
    ['emphasis', fill('*a ')],
    ['emphasis of two kinds', fill('**a _b ')],
    ['backticks', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['backslashes', fill('\\')],
    ['entities', fill('&amp;')],
    ['half links', fill('[a](<b> ')],
    ['half addresses', fill('<http://a ')],
    ['parentheses', `[a](${fill('(')}`],
    ['footnotes', `[^a]: x\n\n${fill('[^a] ')}`],
    ['rules', fill('***\n')],
    ['numbers', fill('1. a\n')],
    ['spaces', `a${fill(' ')}b`],
    ['braces', `### x ${fill('{a ')}`],
    ['empty quotes', fill('>\n')],
  ])('is read in time: %s', (_, text) => {
    codesOf(text);
  });

  it('reads a table with a cell for each character', () => {
    codesOf(`${fill('|a', 60_000)}\n${fill('|-', 60_000)}\n${fill('|b', 60_000)}`);
  });

  it.each([
    ['brackets', `${settings}short: ${fill('[', 50_000)}`],
    ['lists', `${settings}short: ${fill('- ', 50_000)}`],
    ['lists on their own', fill('- ', 50_000)],
    ['braces', fill('{a: ', 50_000)],
    [
      'aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghijk', (name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]`).join('\n')}`,
    ],
  ])('is YAML that repeats or nests itself: %s', (_, yaml) => {
    expect(codesOf('', yaml).some((code) => ['too-deep', 'yaml-syntax', 'yaml-alias'].includes(code))).toBe(
      true,
    );
  });
});
