import { describe, expect, it } from 'vitest';
import { edition, problemsOf, settings } from '../../../tests/builders/written.ts';

const text = `:::choice{#what objective=spot}
What do you do?

- [ ] Wait
- [x] Tell
- [ ] Answer
:::

:::sort{#kinds objective=spot}
Sort.

- Good
  - One
  - Two
- Bad
  - Three
:::

## Then {#then minutes=5 form=pairs}

:::match{#pairs objective=spot}
Match.

| a | b |
|---|---|
| 1 | 2 |
| 3 | 4 |
:::

:::gaps{#gaps objective=spot}
Fill in.

A [[b]] and [[c]].
:::

:::order{#order objective=spot}
Sort.

1. One
2. Two
:::

## Close {#close minutes=5 form=alone}

:::scenario{#story objective=spot}
Choose.

### One {#one}

- [Two](#two)
- [Three](#three)

### Two {#two}

End.

### Three {#three}

End.
:::

:::signals{#chat objective=spot}
Which?

- [x] **Sam:** Tell nobody.
- [ ] **Sam:** Hi.
:::

:::helpers{#who objective=spot}
Who?

- Aunt
- Coach
:::

:::checkin{#sure objective=spot}
Sure?

- Yes
- No
:::`;

/** The problems of a Dutch translation that differs like this. */
function translatedWith(from: string, to: string): readonly string[] {
  const source = edition(text);
  if (!source.includes(from)) throw new Error(`there is no “${from}” to change`);
  return problemsOf({ 'lesson.yaml': settings, 'en.md': source, 'nl.md': source.replace(from, to) });
}

describe('a translation', () => {
  it('may differ in its words', () => {
    expect(translatedWith('What do you do?', 'Wat doe je?')).toEqual([]);
  });

  it.each([
    [
      'phases',
      '## Then {#then minutes=5 form=pairs}\n',
      '',
      'nl.md:8:1 translation-phase-missing: The translation lacks the phase “then” of the source (en).',
    ],
    [
      'phases and no more',
      '## Close',
      '## Extra {#extra minutes=5 form=alone}\n\n## Close',
      'nl.md:52:1 translation-phase-extra: The translation has a phase “extra” that the source (en) does not have.',
    ],
    [
      'minutes',
      'minutes=10',
      'minutes=15',
      'nl.md:8:1 translation-minutes: The phase “start” takes 15 minutes here and 10 in the source (en).',
    ],
    [
      'form',
      'form=pairs',
      'form=groups',
      'nl.md:28:1 translation-form: The phase “then” has the form `groups` here and `pairs` in the source (en).',
    ],
    [
      'exercises',
      ':::order{#order',
      ':::order{#other',
      'nl.md:28:1 translation-exercise-missing: The translation lacks the exercise “order” of the source (en).',
    ],
    [
      'kinds',
      ':::checkin{#sure',
      ':::helpers{#sure',
      'nl.md:85:1 translation-kind: “sure” is a `helpers` here and a `checkin` in the source (en).',
    ],
    [
      'options',
      '- [ ] Answer\n',
      '',
      'nl.md:10:1 translation-options: “what” has 2 options here and 3 in the source (en).',
    ],
    [
      'right options',
      '- [ ] Wait\n- [x] Tell',
      '- [x] Wait\n- [ ] Tell',
      'nl.md:10:1 translation-right: In “what” the right ones are 1 here and 2 in the source (en).',
    ],
    [
      'groups',
      '- Bad\n',
      '- Bad\n  - Card\n- Ugly\n',
      'nl.md:18:1 translation-groups: “kinds” has 3 groups here and 2 in the source (en).',
    ],
    [
      'cards',
      '  - Two\n',
      '',
      'nl.md:18:1 translation-cards: The groups of “kinds” have 1, 1 cards here and 2, 1 in the source (en).',
    ],
    [
      'pairs',
      '| 3 | 4 |\n',
      '| 3 | 4 |\n| 5 | 6 |\n',
      'nl.md:30:1 translation-pairs: “pairs” has 3 pairs here and 2 in the source (en).',
    ],
    [
      'gaps',
      ' and [[c]]',
      '',
      'nl.md:39:1 translation-gaps: “gaps” has 1 gaps here and 2 in the source (en).',
    ],
    [
      'items',
      '2. Two\n',
      '2. Two\n3. Three\n',
      'nl.md:45:1 translation-items: “order” has 3 items here and 2 in the source (en).',
    ],
    [
      'steps',
      '### Two {#two}\n\nEnd.\n\n### Three {#three}',
      '### Three {#three}\n\nEnd.\n\n### Two {#two}',
      'nl.md:54:1 translation-steps: “story” has the steps one, three, two here and one, two, three in the source (en).',
    ],
    [
      'choices',
      '- [Two](#two)\n- [Three](#three)',
      '- [Three](#three)\n- [Two](#two)',
      'nl.md:54:1 translation-choices: The choices of “story” lead elsewhere than in the source (en): one → three, two; two → –; three → –.',
    ],
    [
      'messages',
      '- [ ] **Sam:** Hi.\n',
      '',
      'nl.md:71:1 translation-messages: “chat” has 1 messages here and 2 in the source (en).',
    ],
    [
      'signals',
      '- [ ] **Sam:** Hi.',
      '- [x] **Sam:** Hi.',
      'nl.md:71:1 translation-right: In “chat” the right ones are 1, 2 here and 1 in the source (en).',
    ],
    [
      'roles',
      '- Coach\n',
      '',
      'nl.md:78:1 translation-roles: “who” has 1 roles here and 2 in the source (en).',
    ],
    [
      'statements',
      '- No\n',
      '',
      'nl.md:85:1 translation-statements: “sure” has 1 statements here and 2 in the source (en).',
    ],
    [
      'settings',
      '#gaps objective=spot',
      '#gaps objective=spot bank=true',
      'nl.md:39:1 translation-settings: “gaps” has on="page paper board" bank=true here and on="page paper board" bank=false in the source (en).',
    ],
    [
      'objectives',
      'objectives:\n',
      'objectives:\n  more: More.\n',
      'nl.md:5:3 translation-objective-extra: The translation has an objective “more” that the source (en) does not have.',
    ],
  ])('has the same %s', (_, from, to, problem) => {
    expect(translatedWith(from, to)).toContain(problem);
  });

  it('has no exercise of its own', () => {
    expect(translatedWith(':::order{#order', ':::order{#other')).toContain(
      'nl.md:45:1 translation-exercise-extra: The translation has an exercise “other” that the source (en) does not have.',
    );
  });

  it('has the same order of phases', () => {
    const source = edition(text);
    const [top, start = '', then = '', close = ''] = source.split(/(?=^## )/mu);
    const nl = [top, then, start, close].join('');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': source, 'nl.md': nl })).toEqual([
      'nl.md:8:1 translation-phase-order: The phase “then” stands in another place than in the source (en).',
      'nl.md:10:1 translation-exercise-order: The exercise “pairs” stands in another place than in the source (en).',
    ]);
  });

  it('practises the same objective in the same exercise', () => {
    const two = (lesson: string) =>
      lesson
        .replace('objectives:\n', 'objectives:\n  tell: I can tell.\n')
        .replace('#what objective=spot', '#what objective=tell');
    const source = two(edition(text));
    const nl = source
      .replace('#what objective=tell', '#what objective=spot')
      .replace('#kinds objective=spot', '#kinds objective=tell');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': source, 'nl.md': nl })).toEqual([
      'nl.md:11:1 translation-objective: “what” practises `spot` here and `tell` in the source (en).',
      'nl.md:19:1 translation-objective: “kinds” practises `tell` here and `spot` in the source (en).',
    ]);
  });

  it('lacks no objective', () => {
    const source = edition(text)
      .replace('objectives:\n', 'objectives:\n  tell: I can tell.\n')
      .replace('#what objective=spot', '#what objective=tell');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': source, 'nl.md': edition(text) })).toContain(
      'nl.md:5:3 translation-objective-missing: The translation lacks the objective “tell” of the source (en).',
    );
  });

  it('has the letter home of its source', () => {
    const source = edition(':::home\nDear parents.\n:::');
    const nl = edition('');
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': source, 'nl.md': nl })).toEqual([
      'nl.md:1:1 translation-home: The translation has no letter home; the source (en) has one.',
    ]);
  });
});
