import type { Checkin } from '../../lesson/exercise.ts';
import type { Block } from '../../sheet/blocks.ts';
import { ownAnswerPanel } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { checkinTask } from './task.ts';

/** The empty faces: how sure a child feels is not for marking. */
export function checkinKey(checkin: Checkin, setting: Setting): readonly Block[] {
  return [...checkinTask(checkin, setting), ownAnswerPanel(setting.locale)];
}
