/**
 * Words that readers know, from a list of base forms: a child who knows “walk” knows “walking” as well. The
 * lists are American, so British spellings are tried in both ways.
 *
 * @param list base forms, in small letters
 * @returns says whether a word, or the word that it is made from, is on the list
 */
export function familiarFrom(list: readonly string[]): (word: string) => boolean {
  const known = new Set(list);
  const isKnown = (word: string) => spellings(word).some((spelling) => known.has(spelling));
  const asked = new Map<string, boolean>();
  return (word) => {
    const answer = asked.get(word) ?? isFamiliar(word.toLowerCase().replaceAll('’', "'"), isKnown);
    asked.set(word, answer);
    return answer;
  };
}

function isFamiliar(word: string, isKnown: (word: string) => boolean): boolean {
  if (basesOf(word).some(isKnown)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part === '' || isFamiliar(part, isKnown));
}

/** A word and what it may have been made from: “stopped” from “stop”, “happily” from “happy”. */
function basesOf(word: string): readonly string[] {
  const whole = word.replace(/'(?:s|re|ll|ve|d|m)?$/u, '');
  const bare = whole.replace(/n't$/u, '');
  return [word, bare, irregular[bare] ?? bare, ...endings.flatMap((ending) => without(bare, ending))];
}

interface Ending {
  readonly is: RegExp;
  /** What may have stood in its place. */
  readonly was: readonly string[];
}

/** Endings that leave a word as easy as it was. */
const endings: readonly Ending[] = [
  { is: /i(?:es|ed|er|est|ly)$/u, was: ['y'] },
  { is: /ves$/u, was: ['f', 'fe'] },
  { is: /(?:s|es)$/u, was: ['', 'e'] },
  { is: /(?:ed|ing|er|est|ers|ings)$/u, was: ['', 'e'] },
  { is: /ly$/u, was: ['', 'le'] },
  { is: /s$/u, was: [''] },
];

function without(word: string, { is, was }: Ending): readonly string[] {
  const stem = word.replace(is, '');
  if (stem === word || stem.length < 2) return [];
  const single = /([b-df-hj-np-tvwz])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [...was.map((end) => stem + end), ...single];
}

/** What is left of “won’t”, “can’t” and “shan’t”, and a form that no ending explains. */
const irregular: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall', cannot: 'can' };

/** British words and spellings as American lists have them. */
function spellings(word: string): readonly string[] {
  const american = word
    .replace(/^mum/u, 'mom')
    .replace(/^grey/u, 'gray')
    .replace(/our/u, 'or')
    .replace(/(?<=\p{L}{2})tre$/u, 'ter')
    .replace(/is(?=e$|ed$|ing$)/u, 'iz')
    .replace(/^practise/u, 'practice');
  return [word, american];
}
