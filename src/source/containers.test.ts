import { describe, expect, it } from 'vitest';
import { lessonOf, problemsIn } from '../../tests/builders/written.ts';
import type { Aside } from '../lesson/lesson.ts';
import { plainBlocks } from '../lesson/prose.ts';

/** The asides of a text, with their words. */
function asidesIn(text: string): readonly string[] {
  return lessonOf(text).editions[0]!.phases[0]!.parts.flatMap((part) =>
    part.kind === 'aside' ? [wordsOf(part)] : [],
  );
}

function wordsOf({ role, says, parts }: Aside): string {
  const words = parts.map((part) =>
    part.kind === 'prose' ? plainBlocks([part.block]) : part.kind === 'aside' ? wordsOf(part) : '',
  );
  return `${role}(${[says, ...words].filter(Boolean).join(' ')})`;
}

describe('a container', () => {
  it('is a name between colons', () => {
    expect(asidesIn(':::teacher\nSay this.\n:::\n\n:::remember\nIt is not your fault.\n:::')).toEqual([
      'teacher(Say this.)',
      'remember(It is not your fault.)',
    ]);
  });

  it('may say what a child thinks', () => {
    expect(asidesIn(':::misconception{says="Boys don’t need help."}\nThey do.\n:::')).toEqual([
      'misconception(Boys don’t need help. They do.)',
    ]);
  });

  it('ends a paragraph, a list and a quote above it', () => {
    expect(
      asidesIn('Text\n:::story\nOne\n:::\n- item\n:::story\nTwo\n:::\n> quote\n:::story\nThree\n:::'),
    ).toEqual(['story(One)', 'story(Two)', 'story(Three)']);
  });

  it('may hold another, which the next `:::` closes', () => {
    expect(asidesIn(':::teacher\nOne\n\n:::board\nTwo\n:::\n\nThree\n:::')).toEqual([
      'teacher(One board(Two) Three)',
    ]);
    expect(asidesIn('::::teacher\n:::board\nTwo\n:::\n::::')).toEqual(['teacher(board(Two))']);
  });

  it('is not closed by colons in a code block', () => {
    expect(asidesIn(':::teacher\n```\n:::\n```\nEnd\n:::')).toEqual(['teacher(::: End)']);
  });

  it.each([
    ['is closed', ':::story\nOnce.', '1:1 container-unclosed: :::story is never closed.'],
    ['is opened', 'Once.\n:::', '2:1 container-unopened: This `:::` closes a block, but none is open.'],
    ['has a known name', ':::techer\nSay.\n:::', '1:1 unknown-container: There is no block “:::techer”.'],
    ['has a name', ':::{#x}\nSay.\n:::', '1:1 unknown-container: There is no block “:::”.'],
    [
      'has three colons',
      '::teacher\nSay.',
      '1:1 container-colons: A block opens with three colons; this line would be shown to everyone.',
    ],
    [
      'stands at the margin',
      'Hi.\n\n    :::teacher\n    Say.\n    :::',
      '3:5 container-indented: This `:::` stands so far to the right that it is shown as code.',
    ],
    [
      'has nothing behind its name',
      ':::story Once\nThere was.\n:::',
      '1:10 container-rest: “Once” stands behind the name of the block, where nothing is read.',
    ],
    ['has text', ':::story\n:::', '1:1 container-empty: There is nothing in :::story.'],
    ['closes its braces', ':::story{\nOnce.\n:::', '1:9 brace-open: The `{` is not closed on this line.'],
    ['has straight quotes', ':::misconception{says=“x”}\nNo.\n:::', '1:18 attribute-broken'],
    [
      'says what a child thinks',
      ':::misconception\nNo.\n:::',
      '1:1 says-missing: This misconception does not say what a child may think.',
    ],
    [
      'has attributes with a meaning',
      ':::teacher{says="x"}\nNo.\n:::',
      '1:12 attribute-unknown: “says” means nothing here and is left out.',
    ],
    [
      'does not stand in a list',
      '- Hi\n\n  :::story\n  Once.\n  :::',
      '3:3 container-nested: :::story cannot stand inside of another block.',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsIn(text).some((found) => found.startsWith(problem))).toBe(true);
  });

  it('has no id, as nothing shows it', () => {
    expect(problemsIn(':::story{#x}\nOnce.\n:::')).toEqual([
      '1:10 attribute-unknown: “#id” means nothing here and is left out.',
    ]);
  });

  it('has no phase in it', () => {
    expect(problemsIn(':::home\n## Dear parents\nHi.\n:::')).toEqual([
      '2:1 phase-nested: A phase cannot stand inside of a list, a quote or another block.',
    ]);
  });

  it('that is forgotten to close ends at the next phase, so that only it is wrong', () => {
    expect(problemsIn(':::teacher\nSay.\n\n## Then {#then minutes=5 form=pairs}\n\nNow you.')).toEqual([
      '1:1 container-unclosed: :::teacher is never closed.',
    ]);
  });

  it('holds no exercise', () => {
    expect(problemsIn(':::teacher\n:::draw{#a objective=spot}\nDraw.\n:::\n:::')).toEqual([
      '2:1 exercise-nested: The exercise :::draw stands inside of another block.',
    ]);
  });

  it('knows what a name was meant to be', () => {
    expect(problemsIn(':::stroy\nOnce.\n:::')).toEqual([
      '1:1 unknown-container: There is no block “:::stroy”.',
    ]);
  });
});

describe('the letter home', () => {
  it('is a part of the edition, not of a phase', () => {
    const [edition] = lessonOf(':::home\nDear parents\n:::').editions;
    expect(plainBlocks(edition!.home)).toBe('Dear parents');
    expect(edition!.phases[0]!.parts.map(({ kind }) => kind)).toEqual(['exercise']);
  });

  it('is written once', () => {
    expect(problemsIn(':::home\nDear parents\n:::\n\n:::home\nAnd carers\n:::')).toEqual([
      '5:1 home-twice: A lesson has one letter home; the first stands at line 10.',
    ]);
  });

  it('holds no other block', () => {
    expect(problemsIn(':::home\nDear parents\n\n:::story\nOnce.\n:::\n:::')).toEqual([
      '4:1 container-nested: :::story cannot stand inside of another block.',
    ]);
  });
});

describe('the head of an exercise', () => {
  it.each([
    ['an id', ':::draw{objective=spot}', '1:1 exercise-id: The exercise :::draw has no id.'],
    ['a well-formed id', ':::draw{#één objective=spot}', '1:9 id-form: “één” cannot be an id.'],
    ['an objective', ':::draw{#a}', '1:1 objective-missing: This exercise names no objective.'],
    [
      'an objective of the lesson',
      ':::draw{#a objective=spto}',
      '1:12 objective-unknown: There is no objective “spto” at the top of the file.',
    ],
    [
      'a place to appear',
      ':::draw{#a objective=spot on=""}',
      '1:27 on-empty: `on` is empty, so the exercise would appear nowhere.',
    ],
    [
      'a known place',
      ':::draw{#a objective=spot on="page papier"}',
      '1:27 on-unknown: An exercise cannot appear on “papier”.',
    ],
    [
      'known attributes',
      ':::draw{#a objective=spot lines=4}',
      '1:27 attribute-unknown: “lines” means nothing here and is left out.',
    ],
  ])('needs %s', (_, head, problem) => {
    expect(problemsIn(`${head}\nDraw.\n:::`)).toEqual([problem]);
  });

  it('has an id that no other exercise has', () => {
    const draw = ':::draw{#a objective=spot}\nDraw.\n:::';
    expect(problemsIn(`${draw}\n\n${draw}`)).toEqual([
      '5:9 id-taken: The id “a” is taken: it stands at line 10 as well.',
    ]);
  });

  it('is told once when it is not closed, and what it swallowed is read', () => {
    const swallowed = ':::draw{#a objective=spot}\nDraw.\n:::\n\n:::story\nOnce.\n:::';
    expect(problemsIn(`:::teacher\nTip.\n\n${swallowed}`)).toEqual([
      '1:1 container-unclosed: :::teacher is never closed.',
    ]);
  });

  it('is told once when its opening has no name, or too few colons', () => {
    expect(problemsIn(':::\nTip.\n:::')).toEqual([
      '1:1 container-unopened: This `:::` closes a block, but none is open.',
    ]);
    expect(problemsIn('::teacher\nTip.\n:::')).toEqual([
      '1:1 container-colons: A block opens with three colons; this line would be shown to everyone.',
    ]);
  });
});
