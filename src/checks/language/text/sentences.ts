/** A sentence with where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/**
 * Between sentences: white space behind a closing mark and in front of a capital or a digit, quotes and
 * brackets aside. So “‘Leuk?’ vraagt Luca.” is one sentence. What somebody says behind a colon is a sentence
 * of its own, for it is read as one; a hard break ends one as well.
 */
const between =
  /(?<=[.!?…][’”"')\]]*)\s+(?=[‘“"'([]*(?:’\p{Ll} )?[\p{Lu}\d])|(?<=:)\s+(?=[‘“])|(?<=[.!?][’”])\s+(?=[‘“])|\n/gu;

/** Full stops that end no sentence, in Dutch and English. “No.” is more often an answer than a number. */
const shortened =
  /(?<![\p{L}\d’'])(?:bijv|bv|nr|blz|dr|ds|drs|ir|mr|mrs|ms|mw|mevr|dhr|prof|st|jr|sr|o\.a|t\.a\.v|ca|incl|excl|evt|resp|vs|e\.g|i\.e|approx)\.$/iu;

/** Characters in which one of those, and the sign before it, fits. */
const longestShortened = 8;

/** The sentences of a passage; see {@link between} for what ends one. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { 0: space, index } of text.matchAll(between)) {
    if (space !== '\n' && shortened.test(text.slice(Math.max(start, index - longestShortened), index)))
      continue;
    found.push(sentenceAt(text, start, index));
    start = index + space.length;
  }
  found.push(sentenceAt(text, start, text.length));
  return found.filter((sentence) => sentence.text !== '');
}

function sentenceAt(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  return { text: raw.trim(), index: start + Math.max(raw.search(/\S/u), 0) };
}
