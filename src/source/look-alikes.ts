/** Letters of other alphabets that nobody can tell from ours by eye. */
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  α: 'a',
  ρ: 'p',
};

/** The first letter of a word that is not the one it looks like, as the one it looks like. */
export function lookAlikeIn(word: string): string | undefined {
  return [...word].map((letter) => twins[letter]).find((letter) => letter !== undefined);
}

/** A word with the letters that it seems to have. */
export function asItLooks(word: string): string {
  return [...word].map((letter) => twins[letter] ?? letter).join('');
}
