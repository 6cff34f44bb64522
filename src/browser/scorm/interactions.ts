import type { Answers } from '../../exercises/live/live.ts';
import { ticked } from '../../exercises/page-key.ts';
import type { ExerciseKind } from '../../lesson/exercise.ts';

/** How an exercise with right answers looks to a platform. */
interface InteractionKind {
  readonly type: 'choice' | 'sequencing' | 'matching' | 'fill-in';
  readonly response: (answers: Answers) => string;
}

/** Names of options and places: a letter or a digit each, as the format asks. */
const names = 'abcdefghijklmnopqrstuvwxyz0123456789';

const chosen: InteractionKind = {
  type: 'choice',
  response: (answers) =>
    answers.flatMap((answer, index) => (answer === ticked ? (names[index] ?? []) : [])).join(','),
};

/** For each card where it was put: "a.1,b.2". */
const placed: InteractionKind = {
  type: 'matching',
  response: (answers) =>
    answers.flatMap((answer, index) => (answer ? [`${names[index]}.${answer.toLowerCase()}`] : [])).join(','),
};

/** The cards from first to last, each by its place at the start. */
const ordered: InteractionKind = {
  type: 'sequencing',
  response: (answers) =>
    answers
      .map((place, index) => ({ name: names[index] ?? '', place: Number(place) }))
      .sort((a, b) => a.place - b.place)
      .map(({ name }) => name)
      .join(','),
};

const filled: InteractionKind = { type: 'fill-in', response: (answers) => answers.join(', ') };

/** The kinds whose answers a platform may see: those with right answers. Nothing personal is here. */
export const interactionKinds: Partial<Record<ExerciseKind, InteractionKind>> = {
  choice: chosen,
  signals: chosen,
  order: ordered,
  match: placed,
  sort: placed,
  gaps: filled,
};

/** A response has room for so many characters. */
const room = 255;

/** What was answered, as a platform writes it down. */
export function interactionOf(
  kind: ExerciseKind,
  answers: Answers,
): { readonly type: string; readonly response: string } | undefined {
  const found = interactionKinds[kind];
  return found && { type: found.type, response: found.response(answers).slice(0, room) };
}
