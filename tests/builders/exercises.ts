import type { Card, Exercise, ExerciseKind, ExerciseOf, Option } from '../../src/lesson/exercise.ts';
import { paragraph, text } from '../../src/sheet/compose.ts';
import { words } from './lesson.ts';

/** Everything that an exercise has beside its own body. */
export function basics(id: string) {
  const on = { page: true, paper: true, board: true };
  return { id, objective: 'spot', on, prompt: words(`Prompt of ${id}`), feedback: [], line: 1 } as const;
}

export function option(content: string, right: boolean, feedback = ''): Option {
  return { content: words(content), right, feedback: feedback ? words(feedback) : [], line: 1 };
}

export function card(content: string, feedback = ''): Card {
  return { content: words(content), feedback: feedback ? words(feedback) : [], line: 1 };
}

/** Writes a text that only a teacher may see. */
export type Secret = (name: string) => string;

/**
 * An exercise of each kind, in which every field that tells an answer comes from `secret`.
 * What such a field is called says where it must come out: by itself in a key, or nowhere.
 */
export function oneOfEachKind(secret: Secret): { readonly [Kind in ExerciseKind]: ExerciseOf<Kind> } {
  const told = (id: string) => ({ ...basics(id), feedback: words(secret(`${id} feedback`)) });
  return {
    choice: {
      ...told('choice'),
      kind: 'choice',
      multiple: false,
      options: [option('Reply', false, secret('choice wrong')), option('Tell', true, secret('choice right'))],
    },
    order: {
      ...told('order'),
      kind: 'order',
      items: [card('One', secret('order one')), card('Two', secret('order two')), card('Three')],
    },
    match: {
      ...told('match'),
      kind: 'match',
      heads: [[text('Word')], [text('Meaning')]],
      pairs: ['a', 'b', 'c'].map((name) => ({
        left: [text(`L${name}`)],
        right: [text(`R${name}`)],
        line: 1,
      })),
    },
    sort: {
      ...told('sort'),
      kind: 'sort',
      groups: [
        { title: [text('Share')], cards: [card('Hobby', secret('sort hobby'))] },
        { title: [text('Ask')], cards: [card('Address', secret('sort address')), card('School')] },
      ],
    },
    gaps: {
      ...told('gaps'),
      kind: 'gaps',
      bank: false,
      text: [paragraph('A ', { kind: 'gap', index: 0, answer: secret('gaps first') }, ' is made up.')],
      answers: [[secret('gaps first'), secret('gaps second')]],
    },
    signals: {
      ...told('signals'),
      kind: 'signals',
      messages: [
        { sender: 'Sam', ...option('Hi', false, secret('signals no')) },
        { sender: 'Noor', ...option('Hello', false) },
        { sender: 'Sam', ...option('Keep it secret', true, secret('signals yes')) },
      ],
    },
    scenario: {
      ...told('scenario'),
      kind: 'scenario',
      steps: [
        {
          id: 'start',
          title: [text('A message')],
          content: words('Sam writes.'),
          feedback: [],
          choices: [{ content: [text('Tell')], to: 'end', line: 1 }],
          line: 1,
        },
        {
          id: 'end',
          title: [text('Help')],
          content: words('Noor tells.'),
          feedback: words('Well done.'),
          choices: [],
          line: 1,
        },
      ],
    },
    write: { ...told('write'), kind: 'write', lines: 4, model: words(secret('write model')) },
    draw: { ...told('draw'), kind: 'draw', height: 80 },
    helpers: { ...told('helpers'), kind: 'helpers', roles: [[text('At school')], [text('Elsewhere')]] },
    checkin: { ...told('checkin'), kind: 'checkin', statements: [[text('I know whom to tell')]] },
  };
}

/** One of each kind, in a fixed order. */
export function allKinds(secret: Secret = (name) => name): readonly Exercise[] {
  return Object.values(oneOfEachKind(secret));
}
