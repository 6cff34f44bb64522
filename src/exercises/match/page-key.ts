import type { Match } from '../../lesson/exercise.ts';
import { plainText } from '../../lesson/prose.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import { letterAt } from '../letters.ts';
import type { WrittenKey } from '../page-key.ts';

/** The letters that go with each left side; right sides that read the same are equally right. */
export function matchPageKey({ id, pairs }: Match): WrittenKey {
  const shown = shuffledPositions(id, pairs.length).map((position) => plainText(pairs[position]!.right));
  return { right: pairs.map(({ right }) => lettersOf(plainText(right), shown)) };
}

function lettersOf(text: string, shown: readonly string[]): readonly string[] {
  return shown.flatMap((each, index) => (each === text ? [letterAt(index)] : []));
}
