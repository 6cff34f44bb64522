import { describe, expect, it } from 'vitest';
import { edition, problemsOf, settings } from '../../tests/builders/written.ts';

/** The problems of a lesson whose first heading is this one. */
function problemsOfHeading(heading: string): readonly string[] {
  const text = edition('').replace('## Start {#start minutes=10 form=class}', heading);
  return problemsOf({ 'lesson.yaml': settings, 'en.md': text });
}

describe('one slip between braces is one problem', () => {
  it.each([
    [
      'a brace that is not closed',
      '## Start {#start minutes=10 form=class',
      '8:10 brace-open: The `{` is not closed on this line.',
    ],
    [
      'a value that is missing',
      '## Start {#start minutes= form=class}',
      '8:18 attribute-empty: `minutes` has no value.',
    ],
    [
      'a name without a value',
      '## Start {#start minutes=10 form}',
      '8:29 attribute-empty: `form` has no value.',
    ],
    [
      'a second id',
      '## Start {#start #begin minutes=10 form=class}',
      '8:18 id-second: Only one id can stand here; “#begin” is one more.',
    ],
    [
      'a name twice',
      '## Start {#start minutes=10 minutes=20 form=class}',
      '8:29 attribute-twice: `minutes` stands here twice.',
    ],
    [
      'a letter of another alphabet',
      '## Start {#start mіnutes=10 form=class}',
      '8:18 attribute-letter: The name “mіnutes” has a letter that only looks like ‘i’.',
    ],
    [
      'a quote that is not closed',
      '## Start {#start minutes="10 form=class}',
      '8:18 attribute-broken: “minutes="10” between braces cannot be read.',
    ],
  ])('%s', (_, heading, problem) => {
    expect(problemsOfHeading(heading)).toEqual([`en.md:${problem}`]);
  });

  it('also where a container opens', () => {
    const text = edition(':::draw{#d\nobjective=spot}\nDraw.\n:::');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': text })).toEqual([
      'en.md:10:8 brace-open: The `{` is not closed on this line.',
    ]);
  });

  it('keeps a brace in a title that begins no attributes', () => {
    expect(problemsOfHeading('## Start { {#start minutes=10 form=class}')).toEqual([]);
  });
});
