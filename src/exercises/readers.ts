import type { ExerciseKind } from '../lesson/exercise.ts';
import { checkin } from './checkin/read.ts';
import { choice } from './choice/read.ts';
import { draw } from './draw/read.ts';
import { gaps } from './gaps/read.ts';
import { helpers } from './helpers/read.ts';
import { match } from './match/read.ts';
import { order } from './order/read.ts';
import type { ExerciseReader } from './reading/draft.ts';
import { scenario } from './scenario/read.ts';
import { signals } from './signals/read.ts';
import { sort } from './sort/read.ts';
import { write } from './write/read.ts';

/** How each kind of exercise is read. A new kind is a folder and a line here. */
export const readers: { readonly [Kind in ExerciseKind]: ExerciseReader<Kind> } = {
  choice,
  order,
  match,
  sort,
  gaps,
  signals,
  scenario,
  write,
  draw,
  helpers,
  checkin,
};

/** True for the name of a kind of exercise. */
export function isExerciseKind(name: string): name is ExerciseKind {
  return Object.hasOwn(readers, name);
}
