import type { Edition } from '../../../lesson/lesson.ts';
import { stemmerOf } from '../glossary/stems.ts';
import type { ReadSentence } from '../text/edition-text.ts';
import { namesIn } from '../text/names.ts';
import { isNumber } from '../text/words.ts';

/** A word that can be hard, in its sentence. */
export interface SampleWord {
  readonly text: string;
  readonly sentence: ReadSentence;
  /** Index in the text of the passage. */
  readonly index: number;
  /** It is one of the glossary's, so a reader is told what it means. */
  readonly explained: boolean;
}

/** Text to be measured. */
export interface Sample {
  readonly sentences: readonly ReadSentence[];
  /** Number of all words. */
  readonly count: number;
  /** Without names and numbers, which say nothing of how hard a text is. */
  readonly words: readonly SampleWord[];
}

/** @param sentences of an edition, all of one reader */
export function sampleOf(edition: Edition, sentences: readonly ReadSentence[]): Sample {
  const isName = namesIn(sentences.map(({ words }) => words));
  const isExplained = glossaryOf(edition);
  const [isMeasured, isTold] = [
    answeringOnce((text) => !isName(text) && !isNumber(text)),
    answeringOnce(isExplained),
  ];
  const words = sentences.flatMap((sentence) =>
    sentence.words
      .filter(({ text }) => isMeasured(text))
      .map(({ text, index }) => ({
        text,
        sentence,
        index: sentence.index + index,
        explained: isTold(text),
      })),
  );
  return { sentences, words, count: sentences.reduce((sum, { words: all }) => sum + all.length, 0) };
}

/** A question about a word that is answered once: most words come many times. */
function answeringOnce(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/** Mean length of a sentence, in words. */
export function sentenceLength({ sentences, count }: Sample): number {
  return count / sentences.length;
}

function glossaryOf({ language, words }: Edition): (word: string) => boolean {
  const stem = stemmerOf(language);
  const explained = new Set(words.flatMap(({ term }) => term.split(/\s+/u).map(stem)));
  return (word) => explained.has(stem(word));
}
