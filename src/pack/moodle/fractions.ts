/** The only parts of a question that Moodle takes, as it writes them: a whole over so many. */
const parts: Readonly<Record<number, string>> = {
  1: '100',
  2: '50',
  3: '33.33333',
  4: '25',
  5: '20',
  6: '16.66667',
  7: '14.28571',
  8: '12.5',
  9: '11.11111',
  10: '10',
  20: '5',
};

/** Options that a part cannot be given for get nothing. */
const most = 20;

/**
 * Shares one whole, 100, over options. Where Moodle has no part for so many, some get 10 and some 5.
 *
 * @param count of options to share it
 * @returns a part for each, which together make the whole
 */
export function shares(count: number): readonly string[] {
  const equal = parts[count];
  if (equal !== undefined) return Array(count).fill(equal);
  const full = Math.max(0, most - count);
  return Array.from({ length: count }, (_, index) => {
    if (index >= most) return '0';
    return index < full ? '10' : '5';
  });
}
