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
  /** Whether a wording is anywhere in it: asked first, since most are nowhere, and looking in each passage takes long. */
  readonly has: (wording: RegExp) => boolean;
}

const made = new WeakMap<Edition, EditionText>();

/** The text of an edition. It is remembered, since many checks read the same one. */
export function editionText(edition: Edition, { sourceOf }: CheckContext): EditionText {
  const known = made.get(edition);
  if (known) return known;
  const source = sourceOf(edition.file);
  const passages = passagesIn(edition, source);
  const sentences = passages.filter(({ isCode }) => !isCode).flatMap(sentencesOf);
  // A full stop keeps what stands in two passages apart, as their ends do.
  const whole = passages.map(({ text }) => text).join('\n.\n');
  const has = (wording: RegExp) => whole.search(wording) >= 0;
  const text = { edition, source, passages, sentences, has };
  made.set(edition, text);
  return text;
}

function sentencesOf(passage: Passage): readonly ReadSentence[] {
  return sentencesIn(passage.text)
    .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text), passage }))
    .filter(({ words }) => words.length > 0);
}
