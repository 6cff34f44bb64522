import type { Choice } from '../../lesson/exercise.ts';
import { ticked, untouched, type WrittenKey } from '../page-key.ts';

/** Which options are to be chosen, and what is said about each. */
export function choicePageKey({ options }: Choice): WrittenKey {
  return {
    right: options.map(({ right }) => [right ? ticked : untouched]),
    feedback: options.map(({ feedback }) => feedback),
  };
}
