import { describe, expect, it } from 'vitest';
import { edition, readFiles, settings } from '../../tests/builders/written.ts';

/** Milliseconds in which any file is read or refused, on a slow machine. */
const patience = 5000;
const size = 200_000;
const fill = (piece: string, length = size) => piece.repeat(Math.floor(length / piece.length));

const exercises = (count: number) =>
  Array.from({ length: count }, (_, at) => `:::draw{#d${at} objective=spot}\nDraw.\n:::\n`).join('\n');

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
    ['containers in each other', fill(':::story\n', 5000), 'too-deep'],
    ['more containers in each other', fill(':::story\n'), 'text-long'],
    ['tags without end', fill('<a ', 5000), 'html'],
    ['more tags without end', fill('<a '), 'block-long'],
    ['comments without end', fill('<!-- ', 5000), 'html'],
    ['attributes without end', `:::story{${fill('a=b ')}`, 'brace-open'],
    ['headings without end', fill('a\n=\n'), 'text-long'],
    ['gaps without end', fill('[[a]] ', 5000), 'gap-outside'],
    ['closing fences without end', fill(':::\n', 5000), 'container-unopened'],
    ['emphasis without end', fill('*a_'), 'block-long'],
    ['emphasis in pieces', fill('*a* ', 19_000), 'block-pieces'],
    ['paragraphs full of pieces', fill(`${fill('*a* ', 1900)}\n\n`), 'text-pieces'],
    ['a character without end', fill('‹', 60_000), 'block-long'],
    ['a word without end', 'x'.repeat(501), 'word-long'],
    ['a code block without end', `\`\`\`\n${fill('a ')}\n\`\`\``, 'block-long'],
    ['paragraphs without end', fill('a\n\n'), 'text-long'],
    ['a list without end', fill('- a\n', 4004), 'list-items'],
    ['a table that is too wide', `${'|a'.repeat(13)}\n${'|-'.repeat(13)}`, 'table-columns'],
    ['a table that is too long', `|a|\n|-|\n${'|b|\n'.repeat(500)}`, 'table-rows'],
    ['exercises without end', exercises(200), 'exercises-many'],
    [
      'phases without end',
      Array.from({ length: 100 }, (_, at) => `## A {#a${at} minutes=1 form=class}`).join('\n'),
      'phases-many',
    ],
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
    expect(codesOf('', yaml).some((code) => ['too-deep', 'yaml-syntax', 'yaml-sign'].includes(code))).toBe(
      true,
    );
  });

  it.each([
    ['twenty thousand keys', Array.from({ length: 20_000 }, (_, at) => `a${at}:`).join('\n'), 'key-unknown'],
    ['one key fifty thousand times', fill('a1:\n'), 'yaml-twice'],
    ['a list of empty entries', `${settings}short: [${fill('"",', 50_000)}]`, 'value-many'],
  ])('is YAML with %s', (_, yaml, code) => {
    expect(codesOf('', yaml)).toContain(code);
  });
});
