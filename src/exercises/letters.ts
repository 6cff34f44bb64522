/**
 * Letters that name things in a row, as the columns of a sheet: A to Z, then AA, AB and on.
 *
 * @param index position in the row, from 0
 */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
