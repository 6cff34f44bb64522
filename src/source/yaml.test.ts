import { describe, expect, it } from 'vitest';
import { edition, problemsOf, readFiles, settings } from '../../tests/builders/written.ts';

/** The problems of a lesson with this title, written as YAML. */
function withTitle(title: string): readonly string[] {
  const text = edition('').replace('title: Who is it really?', title);
  return problemsOf({ 'lesson.yaml': settings, 'en.md': text });
}

describe('a slip in YAML is told in plain words, once', () => {
  it.each([
    ['title: Who: really?', '2:8 yaml-colon: A text with a colon needs quotes.'],
    ['title: !!js/function x', '2:8 yaml-sign: A value cannot start with `!`.'],
    ['title: &Co and Piet', '2:12 yaml-sign: A value cannot start with `&`.'],
    ['title: *really*', '2:8 yaml-sign: A value cannot start with `*`.'],
    ['title: @noor', '2:8 yaml-sign: A value cannot start with `@`.'],
    ['title: `noor`', '2:8 yaml-sign: A value cannot start with ```.'],
    ['title: {Who', '2:8 yaml-open: A `{` is never closed.'],
    ['title: [Who', '2:8 yaml-open: A `[` is never closed.'],
    ["title: 'Who", "2:8 yaml-open: A `'` is never closed."],
    ['title: "Who" is it', '2:14 yaml-quote: The text goes on behind its closing quote.'],
    ['title: Who\nis it really?', '3:1 yaml-key: This line has no `name:`.'],
    ['title:\n\tWho', '3:1 yaml-tab: This line starts with a tab.'],
    ['title:', '2:1 value-empty: `title` is empty.'],
    ['title: 112', '2:8 value-text: `title` must be text.'],
    ['titl: Who', '2:1 key-misspelt: `title` is missing; here stands `titl`.'],
    [
      'title: "Wh\\uD800o"',
      '2:8 character: Here stands a character that cannot be seen and can garble text: U+D800.',
    ],
    [`title: ${'a'.repeat(201)}`, '2:8 value-long: `title` is too long; 200 characters is the most.'],
  ])('%j', (title, problem) => {
    expect(withTitle(title)).toEqual([`en.md:${problem}`]);
  });

  it('shows how a text with a colon is written', () => {
    const text = edition('').replace('title: Who is it really?', 'title: Who: "me"?');
    const { problems } = readFiles({ 'lesson.yaml': settings, 'en.md': text });
    expect(problems.map(({ remedy }) => remedy)).toEqual([`Write \`title: 'Who: "me"?'\`.`]);
  });

  it('keeps a title on one line, with plain spaces', () => {
    const text = edition('').replace('title: Who is it really?', 'title: "Who\\u2003is\\nit\\treally?"');
    const { lesson } = readFiles({ 'lesson.yaml': settings, 'en.md': text });
    expect(lesson?.editions[0]?.title).toBe('Who is it really?');
  });
});

describe('lesson.yaml', () => {
  const withGoals = (goals: string) =>
    problemsOf({ 'lesson.yaml': settings.replace('goals: [efacw-2]', goals), 'en.md': edition('') });

  it('cannot hold a value that holds itself', () => {
    expect(withGoals('goals: &g [*g]')).toEqual([
      'lesson.yaml:5:11 yaml-sign: A value cannot start with `&`.',
    ]);
  });

  it('is one file', () => {
    expect(withGoals('goals: [a]\n---\ntopic: help')).toEqual([
      'lesson.yaml:6:1 yaml-documents: The line `---` starts a second file.',
    ]);
  });

  it('warns of goals and phases that stand there twice, and of none', () => {
    expect(withGoals('goals: [a, a]\nshort: [start, start]')).toEqual([
      'lesson.yaml:5:12 listed-twice: “a” stands twice in `goals`.',
      'lesson.yaml:6:16 listed-twice: “start” stands twice in `short`.',
    ]);
    expect(withGoals('goals: []')).toEqual([
      'lesson.yaml:5:8 goals-none: The lesson names no goals, so it fits nowhere in the overview.',
    ]);
  });

  it('has lists of at most 200 entries', () => {
    expect(withGoals(`goals: [${Array.from({ length: 201 }, (_, at) => `g${at}`).join(', ')}]`)).toEqual([
      'lesson.yaml:5:8 value-many: `goals` has too many entries; 200 is the most.',
    ]);
  });

  it.each(['lesson.yaml', 'en.md'])('is named where a folder has the name %s', (name) => {
    const { [name]: _, ...files }: Record<string, string> = { 'lesson.yaml': settings, 'en.md': edition('') };
    expect(problemsOf({ ...files, [`${name}/x`]: '' })).toEqual([
      `${name}:1:1 file-folder: “${name}” is a folder, and must be a file.`,
    ]);
  });
});
