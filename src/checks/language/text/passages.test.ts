import { describe, expect, it } from 'vitest';
import { readFiles, settings, edition as written } from '../../../../tests/builders/written.ts';
import { sourceEdition } from '../../../lesson/lesson.ts';
import type { SourceText } from '../../../source/text.ts';
import { passagesIn } from './passages.ts';
import { placeAt } from './place.ts';

function read(text: string) {
  const file = written(text);
  const { lesson, problems } = readFiles({ 'lesson.yaml': settings, 'en.md': file });
  if (!lesson || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const source: SourceText = { file: 'en.md', text: file, lines: file.split('\n') };
  return { source, passages: passagesIn(sourceEdition(lesson), source) };
}

/** The passages of a text as `reader voice: text`, without those of the page around it. */
function passagesOf(text: string): readonly string[] {
  return read(text)
    .passages.filter(({ where, line }) => line > 1 && !where.includes('last'))
    .slice(1)
    .map(({ reader, voice, text: words }) => `${reader} ${voice}: ${words}`);
}

/** The line on which words stand, with the line itself. */
function found(text: string, words: string): string {
  const { source, passages } = read(text);
  const passage = passages.find((one) => one.text.includes(words))!;
  const { line, column } = placeAt(source, passage, passage.text.indexOf(words), words.length);
  return `${column} ${source.lines[line - 1]}`;
}

describe('the passages of an edition', () => {
  it('are each item, cell and heading on its own', () => {
    expect(
      passagesOf('### Look\n\nOne *two*.\n\n- three\n  - four\n\n| a | b |\n|---|---|\n| c | d |'),
    ).toEqual(
      ['Look', 'One two.', 'three', 'four', 'a', 'b', 'c', 'd'].map((text) => `student own: ${text}`),
    );
  });

  it('say who reads them', () => {
    expect(
      passagesOf(
        ':::teacher\nA\n:::\n\n:::board\nB\n:::\n\n:::misconception{says="C"}\nD\n:::\n\n:::home\nE\n:::',
      ),
    ).toEqual(['guide own: A', 'student own: B', 'guide other: C', 'guide own: D', 'home own: E']);
  });

  it('are not the lesson’s own words where they stand for what is wrong', () => {
    expect(
      passagesOf(
        ':::choice{#one objective=spot}\nWhat now?\n\n- [ ] Wait.\n  > Why?\n- [x] Tell.\n:::\n\n:::signals{#two objective=spot}\nWhich?\n\n- [x] **Sam:** Now!\n- [ ] **Noor:** No.\n:::',
      ),
    ).toEqual([
      'student own: What now?',
      'student other: Wait.',
      'student own: Why?',
      'student own: Tell.',
      'student own: Which?',
      'student other: Now!',
      'student own: No.',
    ]);
  });

  it('have the first answer in a gap', () => {
    expect(
      passagesOf(':::gaps{#one objective=spot bank=true}\nFill in.\n\nSay [[no|nope]] and [[tell]].\n:::'),
    ).toEqual(['student own: Fill in.', 'student own: Say no and tell.']);
  });
});

describe('the place of words', () => {
  it('is the line of the paragraph on which they stand, whatever marks are in it', () => {
    expect(found('One two\nthree **four** [five](https://a.nl) six\nseven.', 'five six')).toBe(
      '17 three **four** [five](https://a.nl) six',
    );
    expect(found('One two\nthree four.', 'three')).toBe('1 three four.');
  });

  it('is that of the second where they stand there twice', () => {
    const { source, passages } = read('Stop and\nstop and\nstop here.');
    const passage = passages.find(({ text }) => text.startsWith('Stop and'))!;
    const index = passage.text.lastIndexOf('stop');
    expect(source.lines[placeAt(source, passage, index, 4).line - 1]).toBe('stop here.');
  });

  it('is found for roles, statements, cells and the front matter', () => {
    const helpers = ':::helpers{#one objective=spot}\nWho?\n\n- A teacher\n- A coach\n:::';
    expect(found(helpers, 'A coach')).toBe('3 - A coach');
    expect(found('| a | b |\n|---|---|\n| c | d |\n| e | ff |', 'ff')).toBe('7 | e | ff |');
    expect(found('Hello.', 'I can spot')).toBe('9   spot: I can spot a fake account.');
  });
});
