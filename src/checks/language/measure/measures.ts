import { daleChall as daleChallWords } from 'dale-chall';
import { spache as spacheWords } from 'spache';
import { type Language, spokenLanguage } from '../../../lesson/language.ts';
import { brouwer } from './brouwer.ts';
import { daleChall } from './dale-chall.ts';
import { familiarFrom } from './familiar.ts';
import { fleschDouma } from './flesch-douma.ts';
import { fleschKincaid } from './flesch-kincaid.ts';
import { isLong, lix } from './lix.ts';
import { type Sample, type SampleWord, sentenceLength } from './sample.ts';
import { spache } from './spache.ts';
import { syllablesIn } from './syllables.ts';

/** A measure of how hard a text is to read, under the name that its limit has in `curriculum.yaml`. */
export interface Measure {
  /** As people call it: the same in every language. */
  readonly name: string;
  readonly harder: 'lower' | 'higher';
  /** The language that it was made for; none where it fits any. */
  readonly language?: Language;
  readonly of: (sample: Sample) => number;
  /** How much a word adds, to name those that add most; 0 for a word that adds nothing. */
  readonly weight: (word: SampleWord) => number;
}

const isOnSpacheList = familiarFrom(spacheWords);
const isOnDaleChallList = familiarFrom(daleChallWords);

/** A long word of a text is one that its readers are not told the meaning of. */
const long = ({ text, explained }: SampleWord) => !explained && isLong(text);
const strange = (isKnown: (word: string) => boolean) => (word: SampleWord) =>
  !word.explained && !isKnown(word.text);
const unfamiliar = strange(isOnSpacheList);
const difficult = strange(isOnDaleChallList);

const measures: Readonly<Record<string, Measure>> = {
  douma: {
    name: 'Flesch-Douma',
    harder: 'lower',
    language: 'nl',
    of: (sample) => fleschDouma(sentenceLength(sample), wordLength(sample, 'nl')),
    weight: ({ text }) => syllables('nl')(text),
  },
  brouwer: {
    name: 'Brouwer',
    harder: 'lower',
    language: 'nl',
    of: (sample) => brouwer(sentenceLength(sample), wordLength(sample, 'nl')),
    weight: ({ text }) => syllables('nl')(text),
  },
  lix: {
    name: 'LIX',
    harder: 'higher',
    of: (sample) => lix(sentenceLength(sample), percentage(sample.words.filter(long).length, sample)),
    weight: (word) => (long(word) ? word.text.length : 0),
  },
  fleschKincaid: {
    name: 'Flesch-Kincaid',
    harder: 'higher',
    language: 'en',
    of: (sample) => fleschKincaid(sentenceLength(sample), wordLength(sample, 'en')),
    weight: ({ text }) => syllables('en')(text),
  },
  spache: {
    name: 'Spache',
    harder: 'higher',
    language: 'en',
    of: (sample) => {
      const different = new Set(sample.words.filter(unfamiliar).map(({ text }) => text.toLowerCase()));
      return spache(sentenceLength(sample), percentage(different.size, sample));
    },
    weight: (word) => (unfamiliar(word) ? word.text.length : 0),
  },
  daleChall: {
    name: 'Dale-Chall',
    harder: 'higher',
    language: 'en',
    of: (sample) =>
      daleChall(sentenceLength(sample), percentage(sample.words.filter(difficult).length, sample)),
    weight: (word) => (difficult(word) ? word.text.length : 0),
  },
};

/** The measure that a limit is for; nothing for one of another language, and for what is no measure. */
export function measureFor(name: string, language: Language): Measure | undefined {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
  const fits = measure?.language === undefined || measure.language === spokenLanguage(language);
  return fits ? measure : undefined;
}

/** Mean length of a word, in syllables. */
function wordLength({ words }: Sample, language: Language): number {
  const count = syllables(language);
  return words.reduce((sum, { text }) => sum + count(text), 0) / Math.max(words.length, 1);
}

function syllables(language: Language): (word: string) => number {
  const count = syllablesIn(language);
  if (!count) throw new Error(`no syllables are counted in “${language}”`);
  return count;
}

function percentage(part: number, { count }: Sample): number {
  return (100 * part) / count;
}
