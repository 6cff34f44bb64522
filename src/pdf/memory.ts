/** The words of a book are few, but those of thousands of lessons are not. */
const usualRoom = 20_000;

/**
 * Remembers what a function makes of words, sizes or other plain values. When there is no more room all is forgotten: what is in use
 * soon comes back, and nothing has to keep count.
 *
 * @param room how many results are kept
 */
export function remembering<Key extends string | number, Made>(
  make: (key: Key) => Made,
  room = usualRoom,
): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= room) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
