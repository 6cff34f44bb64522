import type { Checkin } from '../../lesson/exercise.ts';
import type { Faces } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';
import { asked } from './scale.ts';

/** Statements with three faces, once for each round. */
export function checkinTask(checkin: Checkin, { locale }: Setting): readonly [Faces] {
  return [{ kind: 'faces', name: checkin.id, ...asked(checkin, locale) }];
}
