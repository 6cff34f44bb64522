import type { NamedBytes } from './zip.ts';

/** Markup for a learning platform: plain HTML, and the pictures that it shows. */
export interface Rich {
  readonly html: string;
  readonly files: readonly NamedBytes[];
}

/** A question for a learning platform. */
export interface QuizItem {
  /** Letters, digits and hyphens; unique in its quiz. */
  readonly id: string;
  /** In plain words. */
  readonly title: string;
  readonly prompt: Rich;
  /** What is said when it is answered; empty for nothing. */
  readonly after: Rich;
  readonly task: ChoiceQuestion | MatchQuestion | GapsQuestion;
}

export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly multiple: boolean;
  readonly options: readonly QuizOption[];
}

export interface QuizOption {
  readonly content: Rich;
  readonly right: boolean;
  /** Empty for nothing. */
  readonly feedback: Rich;
}

export interface MatchQuestion {
  readonly kind: 'match';
  readonly pairs: readonly { readonly left: Rich; readonly right: string }[];
}

export interface GapsQuestion {
  readonly kind: 'gaps';
  /** The text before, between and after the gaps. */
  readonly texts: readonly string[];
  readonly files: readonly NamedBytes[];
  /** For each gap, in the order of the text, its answers. */
  readonly answers: readonly (readonly string[])[];
}

/** The items of one kind of question. */
export type ItemOf<Task extends QuizItem['task']> = Omit<QuizItem, 'task'> & { readonly task: Task };

/** A name that a list of questions can show in a line: a whole prompt may be long. */
export function shortTitle(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}

const longestTitle = 120;
