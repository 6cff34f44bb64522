import type { Helpers } from '../../lesson/exercise.ts';
import type { Block } from '../../sheet/blocks.ts';
import { ownAnswerPanel } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { helpersTask } from './task.ts';

/** The empty card: whom a child trusts is not for marking. */
export function helpersKey(helpers: Helpers, setting: Setting): readonly Block[] {
  return [...helpersTask(helpers, setting), ownAnswerPanel(setting.locale)];
}
