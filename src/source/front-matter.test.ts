import { describe, expect, it } from 'vitest';
import { edition, lessonOf, problemsOf, settings } from '../../tests/builders/written.ts';

/** The problems of an edition after a change in its text. */
function changed(from: string, to: string): readonly string[] {
  const text = edition('');
  if (!text.includes(from)) throw new Error(`there is no “${from}” to change`);
  return problemsOf({ 'lesson.yaml': settings, 'en.md': text.replace(from, to) });
}

describe('the top of an edition', () => {
  it('gives title, summary, objectives and words', () => {
    const [read] = lessonOf('').editions;
    expect(read).toMatchObject({
      language: 'en',
      title: 'Who is it really?',
      summary: 'You learn to spot a fake account.',
      objectives: [{ id: 'spot', text: 'I can spot a fake account.' }],
      words: [],
      file: 'lessons/9-12/fake-profiles/en.md',
    });
    const text = edition('').replace(
      'objectives:',
      'words:\n  fake: not real\n  account: a name on a site\nobjectives:',
    );
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': text })).toEqual([]);
  });

  it('may come with a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${edition(':::story\nHi\n:::').replaceAll('\n', '\r\n')}`;
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': text })).toEqual([]);
  });

  it.each([
    [
      'is there',
      '---\ntitle',
      'title',
      'en.md:1:1 front-matter-missing: The file does not start with its title and objectives.',
    ],
    [
      'ends',
      '.\n---\n',
      '.\n',
      'en.md:1:1 front-matter-open: The lines at the top start with `---` but never end.',
    ],
    ['has a title', 'title: Who is it really?\n', '', 'en.md:2:1 key-missing: `title` is missing.'],
    ['has a title with words', 'Who is it really?', '', 'en.md:2:1 value-empty: `title` is empty.'],
    [
      'has a title in quotes when it is a number',
      'Who is it really?',
      '112',
      'en.md:2:8 value-text: `title` must be text.',
    ],
    [
      'has a title that says something',
      'Who is it really?',
      '" "',
      'en.md:2:8 value-empty: `title` is empty.',
    ],
    [
      'has objectives',
      'objectives:\n  spot: I can spot a fake account.\n',
      '',
      'en.md:2:1 key-missing: `objectives` is missing.',
    ],
    [
      'has objectives with an id',
      'objectives:\n  spot: I can',
      'objectives: I can',
      'en.md:4:13 value-map: `objectives` must be names with values.',
    ],
    [
      'has a sentence for each objective',
      'spot: I can spot a fake account.',
      'spot:',
      'en.md:5:3 value-empty: `objectives.spot` is empty.',
    ],
    [
      'knows its keys',
      'summary:',
      'summary: You learn.\nsumary:',
      'en.md:4:1 key-unknown: “sumary” means nothing here and is left out.',
    ],
    [
      'should have a summary',
      'summary: You learn to spot a fake account.\n',
      '',
      'en.md:2:8 summary-missing: The lesson has no summary.',
    ],
    ['is YAML', 'title: Who is', 'title: "Who is', 'en.md:2:8 yaml-open: A `"` is never closed.'],
    ['has each key once', 'summary:', 'title:', 'en.md:3:1 yaml-twice: This name stands here twice.'],
    [
      'hides no character in an escape',
      'Who is it really?',
      '"a\\u202Eb"',
      'en.md:2:8 character: Here stands a character that cannot be seen and can garble text: U+202E.',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(changed(from, to)[0]).toBe(problem);
  });

  it('has an exercise for each objective', () => {
    expect(changed('objectives:\n', 'objectives:\n  tell: I can tell somebody.\n')).toEqual([
      'en.md:5:3 objective-unpractised: No exercise practises the objective “tell”.',
    ]);
  });

  it('has well-formed ids', () => {
    expect(changed('  spot:', '  "two words": I can.\n  spot:')).toContain(
      'en.md:5:3 id-form: “two words” cannot be an id.',
    );
  });

  it('has at least one objective', () => {
    expect(changed('objectives:\n  spot: I can spot a fake account.', 'objectives: {}')).toEqual([
      'en.md:4:13 objectives-none: The lesson has no objectives.',
    ]);
  });
});
