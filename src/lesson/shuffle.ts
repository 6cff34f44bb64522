/**
 * The order in which things stand that a student has to put in order.
 *
 * Sattolo's algorithm gives a permutation of one single cycle: no item keeps its place, and even with
 * equal words among the items the row never reads as the right answer. The seed is the exercise's id,
 * so page, paper, key and all languages agree.
 *
 * @param id of the exercise
 * @param count number of items
 * @returns positions in the source, in the order to show them
 */
export function shuffledPositions(id: string, count: number): readonly number[] {
  const positions = Array.from({ length: count }, (_, index) => index);
  const random = randomFrom(id);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * last);
    [positions[last], positions[other]] = [positions[other]!, positions[last]!];
  }
  return positions;
}

/** Numbers in [0, 1) that follow from a text: FNV-1a as the seed of mulberry32. */
export function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
