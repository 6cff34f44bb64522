import type { Language } from './language.ts';

/** A text in each spoken language: `{ nl: …, en: … }`. */
export type Translated = Readonly<Record<Language, string>>;

/** What all lessons share: `lessons/curriculum.yaml`. Maps keep the order of the file. */
export interface Curriculum {
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly goals: ReadonlyMap<string, Goal>;
  /** Reading limits of easy-language editions and of pages for adults. */
  readonly easy: { readonly reading: ReadingLimits };
  readonly adults: { readonly reading: ReadingLimits };
  /** How strictly editorial checks are taken, where not as the kit proposes. */
  readonly checks: readonly CheckSetting[];
}

export const levels = ['error', 'warning', 'advice', 'off'] as const;

/** How an editorial check is taken, with the place where an editor says so. */
export interface CheckSetting {
  readonly code: string;
  readonly level: (typeof levels)[number];
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface Tier {
  readonly id: string;
  /** From and to, in years. */
  readonly ages: readonly [number, number];
  readonly face: 'andika' | 'atkinson';
  readonly name: Translated;
  /** School years of these ages. */
  readonly years: Translated;
  readonly reading: ReadingLimits;
}

/** For each spoken language the limits of its measures. */
export type ReadingLimits = Readonly<Record<Language, Readonly<Record<string, number>>>>;

export interface Topic {
  readonly id: string;
  readonly name: Translated;
}

/** Where goals come from. */
export interface Framework {
  readonly id: string;
  readonly name: Translated;
  /** What its standing is: "definitive draft, not yet law". */
  readonly status?: Translated;
  readonly source: string;
  /** The ISO date on which a person last compared its goals with the source; `null` where nobody has. */
  readonly checked?: string | null;
}

/** An official goal. */
export interface Goal {
  readonly id: string;
  readonly framework: string;
  readonly code: string;
  readonly sector?: Translated;
  readonly area?: Translated;
  readonly uuid?: string;
  /** The language of the official sentence; the other texts are translations of ours. */
  readonly official?: Language;
  /** The text is our paraphrase, not the official sentence. */
  readonly paraphrase?: boolean;
  readonly text: Translated;
}
