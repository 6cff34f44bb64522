import { describe, expect, it } from 'vitest';
import { edition, lessonOf, problemsIn, problemsOf, settings } from '../../tests/builders/written.ts';
import { totalMinutes } from '../lesson/lesson.ts';
import { plainBlocks } from '../lesson/prose.ts';

/** The problems of a lesson whose first heading is this one. */
function problemsOfHeading(heading: string): readonly string[] {
  const text = edition('').replace('## Start {#start minutes=10 form=class}', heading);
  return problemsOf({ 'lesson.yaml': settings, 'en.md': text });
}

describe('the phases of a lesson', () => {
  it('are its level-two headings, with minutes and a form', () => {
    const lesson = lessonOf('Hi.\n\n## Prac*tise* {#practise minutes=25 form=pairs}\n\nNow you.');
    const { phases } = lesson.editions[0]!;
    expect(phases.map(({ id, title, minutes, form, line }) => [id, title, minutes, form, line])).toEqual([
      ['start', 'Start', 10, 'class', 8],
      ['practise', 'Practise', 25, 'pairs', 12],
    ]);
    expect(totalMinutes(phases)).toBe(35);
  });

  it('take what stands before them as the opening', () => {
    const text = edition('').replace('## Start', 'Welcome.\n\n:::board\nHi\n:::\n\n## Start');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': text })).toEqual([]);
  });

  it.each([
    ['an id', '## Start {minutes=10 form=class}', '8:1 phase-id: This phase has no id.'],
    [
      'minutes',
      '## Start {#start form=class}',
      '8:1 phase-minutes-missing: This phase does not say how long it takes.',
    ],
    [
      'a form',
      '## Start {#start minutes=10}',
      '8:1 phase-form-missing: This phase does not say how the class works.',
    ],
    ['a title', '## {#start minutes=10 form=class}', '8:1 phase-title: This phase has no title.'],
    [
      'whole minutes',
      '## Start {#start minutes=2.5 form=class}',
      '8:18 phase-minutes: “2.5” is no number of minutes.',
    ],
    [
      'positive minutes',
      '## Start {#start minutes=0 form=class}',
      '8:18 attribute-range: `minutes` is 0; it can be 1 to 240.',
    ],
    [
      'minutes in digits',
      '## Start {#start minutes=ten form=class}',
      '8:18 phase-minutes: “ten” is no number of minutes.',
    ],
    [
      'at most 240 minutes',
      '## Start {#start minutes=241 form=class}',
      '8:18 attribute-range: `minutes` is 241; it can be 1 to 240.',
    ],
    ['a known form', '## Start {#start minutes=10 form=pair}', '8:29 phase-form: “pair” is no form of work.'],
    ['a well-formed id', '## Start {#1st minutes=10 form=class}', '8:11 id-form: “1st” cannot be an id.'],
    [
      'known attributes',
      '## Start {#start minutes=10 form=class minuts=9}',
      '8:40 attribute-unknown: “minuts” means nothing here and is left out.',
    ],
    [
      'attributes with a value',
      '## Start {#start minutes=10 form=class short}',
      '8:40 attribute-broken: “short” between braces cannot be read.',
    ],
    [
      'each attribute once',
      '## Start {#start minutes=10 minutes=9 form=class}',
      '8:29 attribute-twice: `minutes` stands here twice.',
    ],
  ])('need %s', (_, heading, problem) => {
    expect(problemsOfHeading(heading)).toEqual([`en.md:${problem}`]);
  });

  it('are needed', () => {
    const text = edition('').replace('## Start {#start minutes=10 form=class}', '');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': text })).toEqual([
      'en.md:1:1 phases-none: The lesson has no phases.',
      'en.md:12:1 exercise-before-phase: The exercise :::write stands before the first phase.',
    ]);
  });

  it('do not stand inside of quotes', () => {
    expect(problemsIn('> ## Later {#later}')).toEqual([
      '1:1 phase-nested: A phase cannot stand inside of a list, a quote or another block.',
    ]);
  });

  it('leave the level-one heading to the title', () => {
    expect(problemsIn('# Title')).toEqual([
      '1:1 heading-one: A heading with one `#` is kept for the title of the lesson.',
    ]);
  });

  it('skip no level of heading', () => {
    expect(problemsIn('#### Deep')).toEqual([
      '1:1 heading-skipped: This heading is of level 4, but level 3 is next.',
    ]);
    expect(problemsIn('### Three\n\n#### Four\n\n### Three again\n\n:::story\n#### Four\n:::')).toEqual([]);
  });

  it('read a heading that is underlined as well', () => {
    expect(problemsIn('A line\n---')).toEqual([
      '1:1 phase-form-missing: This phase does not say how the class works.',
      '1:1 phase-id: This phase has no id.',
      '1:1 phase-minutes-missing: This phase does not say how long it takes.',
    ]);
  });

  it('share their page with exercises and headings: each id is there once', () => {
    expect(problemsIn('### More {#start}')).toEqual([
      '1:11 id-taken: The id “start” is taken: it stands at line 8 as well.',
    ]);
    expect(problemsIn(':::draw{#start objective=spot}\nDraw.\n:::')).toEqual([
      '1:9 id-taken: The id “start” is taken: it stands at line 8 as well.',
    ]);
  });

  it('keep the text of a phase in its order', () => {
    const { parts } = lessonOf('One.\n\n:::story\nTwo.\n:::\n\nThree.').editions[0]!.phases[0]!;
    expect(parts.map(({ kind }) => kind)).toEqual(['prose', 'aside', 'prose', 'exercise']);
    const [first] = parts;
    expect(first?.kind === 'prose' && plainBlocks([first.block])).toBe('One.');
  });
});
