import type { Gaps } from '../../lesson/exercise.ts';
import type { WrittenKey } from '../page-key.ts';

/** Every answer of each gap. */
export function gapsPageKey({ answers }: Gaps): WrittenKey {
  return { right: answers };
}
