import type { Checkin } from '../../lesson/exercise.ts';
import type { Tally } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';
import { asked } from './scale.ts';

/** Where a teacher counts raised hands or sheets: numbers for the class, no names. */
export function checkinTally(checkin: Checkin, { locale }: Setting): readonly [Tally] {
  return [{ kind: 'tally', title: locale.t('exercise.tally'), ...asked(checkin, locale) }];
}
