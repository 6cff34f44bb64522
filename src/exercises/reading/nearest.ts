import { closest, distance } from 'fastest-levenshtein';

/**
 * What an author may have meant, as values for a problem: its text has a variant `remedy_near` that
 * quotes `{{near}}`.
 *
 * @param written what stands there
 * @param known what could stand there
 * @returns nothing when all that is known is too different to be a slip of the fingers
 */
export function nearest(
  written: string,
  known: Iterable<string>,
): { context: 'near'; near: string } | object {
  const names = [...known];
  if (names.length === 0 || written.length > 60) return {};
  const near = closest(written.toLowerCase(), names);
  const slips = distance(written.toLowerCase(), near.toLowerCase());
  return slips <= Math.max(1, Math.floor(near.length / 3)) ? { context: 'near', near } : {};
}
