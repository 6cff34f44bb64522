import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks, plainText } from '../../lesson/prose.ts';

const sort = (groups: string) => `:::sort{#a objective=spot}\nSort.\n\n${groups}\n:::`;

describe('a sort', () => {
  it('has groups with cards', () => {
    const { groups } = exerciseOf(
      'sort',
      sort('- Free\n  - Take your time.\n    > There is room.\n- Pressure\n  - Now!\n  - Tell nobody.'),
    );
    expect(groups.map(({ title }) => plainText(title))).toEqual(['Free', 'Pressure']);
    expect(groups.map(({ cards }) => cards.map(({ content }) => plainBlocks(content)))).toEqual([
      ['Take your time.'],
      ['Now!', 'Tell nobody.'],
    ]);
    expect(plainBlocks(groups[0]!.cards[0]!.feedback)).toBe('There is room.');
  });

  it('may list something in its prompt', () => {
    expect(problemsIn(sort('- Think\n- Talk\n\nThen sort.\n\n- Free\n  - One\n- Pressure\n  - Two'))).toEqual(
      [],
    );
  });

  it('needs two groups', () => {
    expect(problemsIn(sort('- Free\n  - Take your time.'))).toEqual([
      '1:1 sort-groups: A sort needs at least two groups; here are 1.',
    ]);
  });

  it('needs a card in each group', () => {
    expect(problemsIn(sort('- Free\n  - Take your time.\n- Pressure'))).toEqual([
      '6:1 sort-cards: The group “Pressure” has no cards.',
    ]);
  });

  it('needs a name for each group', () => {
    expect(problemsIn(sort('- Free\n  - Take your time.\n- - Now!'))).toEqual([
      '6:1 sort-title: A group of “a” has no name.',
    ]);
  });

  it('keeps the name of a group to one line', () => {
    expect(
      problemsIn(sort('- Free\n\n  No strings attached.\n  - Take your time.\n- Pressure\n  - Now!')),
    ).toEqual(['6:3 stray-in-item: This item in “a” is one line of text; there is no place for more.']);
  });

  it('has no list below its cards', () => {
    expect(problemsIn(sort('- Free\n  - One\n    - Deeper\n- Pressure\n  - Two'))).toEqual([
      '6:5 sort-deep: This list in “a” stands inside of a card; below the cards there is nothing to sort.',
    ]);
  });

  it('warns of groups and cards that stand there twice', () => {
    expect(problemsIn(sort('- Free\n  - One\n- Free\n  - one'))).toEqual([
      '6:1 sort-group-twice: There is a group “Free” at line 13 as well.',
      '7:3 sort-card-twice: The card “one” stands at line 14 as well: students cannot tell them apart.',
    ]);
  });
});
