import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../tests/builders/written.ts';

const draw = (id: string) => `:::draw{#${id} objective=spot}\nDraw.\n:::`;

describe('an id', () => {
  it.each(['notes-title', 'lesson-goals', 'note-1'])('is not %s, which the page uses itself', (id) => {
    expect(problemsIn(draw(id))).toEqual([`1:9 id-reserved: The page itself uses the id “${id}”.`]);
  });

  it.each(['choose--1', 'choose--title', 'choose--prompt', 'choose--status', 'choose--2-text'])(
    'is not %s beside an exercise “choose”',
    (id) => {
      const text = `${draw(id)}\n\n:::choice{#choose objective=spot}\nWhat?\n\n- [x] One\n- [ ] Two\n:::`;
      expect(problemsIn(text)).toEqual([
        `1:9 id-made: The id “${id}” is also that of a part of the exercise “choose”.`,
      ]);
    },
  );

  it('is not that of a step of a scenario', () => {
    const story = ':::scenario{#story objective=spot}\nRead.\n\n### One {#one}\n\nIt ends.\n:::';
    expect(problemsIn(`${draw('story--step-one')}\n\n${story}`)).toEqual([
      '1:9 id-made: The id “story--step-one” is also that of a part of the exercise “story”.',
    ]);
  });

  it('may begin as another one does', () => {
    expect(problemsIn(`${draw('choose')}\n\n${draw('choose-well')}\n\n${draw('notes')}`)).toEqual([]);
  });

  it('may be that of the help panel in a link', () => {
    expect(problemsIn('[Help](#help)')).toEqual([]);
  });

  it('has at most 60 characters', () => {
    expect(problemsIn(draw('a'.repeat(60)))).toEqual([]);
    expect(problemsIn(draw('a'.repeat(61)))).toEqual([
      '1:9 id-long: The id “aaaaaaaaaaaaaaaaaaaa…” has 61 characters; 60 is the most.',
    ]);
  });
});
