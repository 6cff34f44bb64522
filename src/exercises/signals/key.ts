import type { Signals } from '../../lesson/exercise.ts';
import type { Chat } from '../../sheet/blocks.ts';
import { keyed } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { signalsTask } from './task.ts';

/** The chat, each message with whether it is a signal and why. */
export function signalsKey(signals: Signals, setting: Setting): readonly [Chat] {
  const [task] = signalsTask(signals, setting);
  const { t } = setting.locale;
  const messages = task.messages.map((message, index) => {
    const { right, feedback } = signals.messages[index]!;
    const mark = right ? t('exercise.signal') : t('exercise.noSignal');
    return { ...message, answer: right, mark, ...keyed(feedback) };
  });
  return [{ ...task, messages }];
}
