import type { Exercise, ExerciseKind, ExerciseOf, Option } from '../../../lesson/exercise.ts';
import { type Piece, pieceOf, piecesIn } from './blocks.ts';

/** A piece of an exercise; `other` where the lesson does not speak for itself. */
export interface ExercisePiece extends Piece {
  readonly voice: 'own' | 'other';
}

/** All that a student reads of an exercise, feedback and model answers among it. */
export function exercisePieces(exercise: Exercise): readonly ExercisePiece[] {
  const body = bodies[exercise.kind] as (exercise: Exercise) => readonly ExercisePiece[];
  return [...own(piecesIn(exercise.prompt)), ...body(exercise), ...own(piecesIn(exercise.feedback))];
}

/** What stands between prompt and feedback, for each kind. */
const bodies: { readonly [Kind in ExerciseKind]: (exercise: ExerciseOf<Kind>) => readonly ExercisePiece[] } =
  {
    choice: ({ options }) => options.flatMap((option) => optionPieces(option, option.right)),
    // A message that is no signal is one that a lesson holds to be fine.
    signals: ({ messages }) => messages.flatMap((message) => optionPieces(message, !message.right)),
    order: ({ items }) => items.flatMap((item) => own(piecesIn([...item.content, ...item.feedback]))),
    // On the left stands what somebody says or thinks, on the right what to make of it.
    match: ({ heads, pairs, line }) => [
      ...heads.flatMap((head) => own(pieceOf(head, line))),
      ...pairs.flatMap((pair) => [
        ...other(pieceOf(pair.left, pair.line)),
        ...own(pieceOf(pair.right, pair.line)),
      ]),
    ],
    // Which pile is the wrong one, only its title says.
    sort: ({ groups, line }) =>
      groups.flatMap(({ title, cards }) => [
        ...own(pieceOf(title, Math.max(line, (cards[0]?.line ?? line) - 1))),
        ...cards.flatMap((card) => [...other(piecesIn(card.content)), ...own(piecesIn(card.feedback))]),
      ]),
    gaps: ({ text, answers }) => own(piecesIn(text, answers)),
    scenario: ({ steps }) =>
      steps.flatMap((step) => [
        ...own(pieceOf(step.title, step.line)),
        ...own(piecesIn([...step.feedback, ...step.content])),
        ...step.choices.flatMap((choice) => other(pieceOf(choice.content, choice.line))),
      ]),
    write: ({ model }) => own(piecesIn(model)),
    draw: () => [],
    helpers: ({ roles, line }) => roles.flatMap((role) => own(pieceOf(role, line))),
    checkin: ({ statements, line }) => statements.flatMap((statement) => own(pieceOf(statement, line))),
  };

function optionPieces({ content, feedback }: Option, isOurs: boolean): readonly ExercisePiece[] {
  const pieces = piecesIn(content);
  return [...(isOurs ? own(pieces) : other(pieces)), ...own(piecesIn(feedback))];
}

function own(pieces: readonly Piece[]): readonly ExercisePiece[] {
  return pieces.map((piece) => ({ ...piece, voice: 'own' }));
}

function other(pieces: readonly Piece[]): readonly ExercisePiece[] {
  return pieces.map((piece) => ({ ...piece, voice: 'other' }));
}
