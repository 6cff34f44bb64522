import type { Edition } from '../../../lesson/lesson.ts';
import type { SourceText } from '../../../source/text.ts';
import type { CheckContext } from '../../check.ts';
import type { Passage } from './passage.ts';
import { passagesIn } from './passages.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type Word, wordsIn } from './words.ts';

/** A sentence with its words and where it stands. */
export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
  readonly passage: Passage;
}

/** An edition as its readers take it in, made once for all checks. */
export interface EditionText {
  readonly edition: Edition;
  readonly source: SourceText;
  readonly passages: readonly Passage[];
  /** Without source code, and without what has no words. */
  readonly sentences: readonly ReadSentence[];
}

const made = new WeakMap<Edition, EditionText>();

/** The text of an edition. It is remembered, since many checks read the same one. */
export function editionText(edition: Edition, { sourceOf }: CheckContext): EditionText {
  const known = made.get(edition);
  if (known) return known;
  const source = sourceOf(edition.file);
  const passages = passagesIn(edition, source);
  const sentences = passages.filter(({ isCode }) => !isCode).flatMap(sentencesOf);
  const text = { edition, source, passages, sentences };
  made.set(edition, text);
  return text;
}

function sentencesOf(passage: Passage): readonly ReadSentence[] {
  return sentencesIn(passage.text)
    .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text), passage }))
    .filter(({ words }) => words.length > 0);
}
