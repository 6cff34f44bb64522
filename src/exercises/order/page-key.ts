import type { Order } from '../../lesson/exercise.ts';
import { plainBlocks } from '../../lesson/prose.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import type { WrittenKey } from '../page-key.ts';

/** The places of each card as shown; cards that read the same may change places. */
export function orderPageKey({ id, items }: Order): WrittenKey {
  const shown = shuffledPositions(id, items.length).map((position) => items[position]!);
  const texts = items.map(({ content }) => plainBlocks(content));
  return {
    right: shown.map(({ content }) => placesOf(plainBlocks(content), texts)),
    feedback: shown.map(({ feedback }) => feedback),
  };
}

function placesOf(text: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((each, index) => (each === text ? [String(index + 1)] : []));
}
