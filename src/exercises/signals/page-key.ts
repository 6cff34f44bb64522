import type { Signals } from '../../lesson/exercise.ts';
import { ticked, untouched, type WrittenKey } from '../page-key.ts';

/** Which messages are signals, and why. */
export function signalsPageKey({ messages }: Signals): WrittenKey {
  return {
    right: messages.map(({ right }) => [right ? ticked : untouched]),
    feedback: messages.map(({ feedback }) => feedback),
  };
}
