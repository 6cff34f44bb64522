import type { Markup } from '../../html/markup.ts';
import type { Alternate, Link, Page } from '../page.ts';

/** Where lessons are found. */
export interface FinderPage extends Page {
  /** "Lessons found: {number}", for the script to fill. */
  readonly found: string;
  readonly count: number;
  /** Address of the words to search in. */
  readonly words: string;
  readonly choices: FinderChoices;
  readonly tiers: readonly FinderTier[];
  readonly topics: readonly {
    readonly name: string;
    readonly lessons: readonly (Link & { readonly tier: string })[];
  }[];
}

export interface FinderTier {
  readonly id: string;
  readonly anchor: string;
  readonly name: string;
  readonly years: string;
  readonly lessons: readonly FinderCard[];
}

/** A lesson as it stands in the finder and in a learning line. */
export interface FinderCard {
  readonly lesson: string;
  /** In the page. */
  readonly anchor: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly length: string;
  /** "short route 20 minutes"; empty where there is none. */
  readonly short: string;
  readonly bar: Markup;
  readonly devices: string;
  /** A line for each framework. */
  readonly goals: readonly string[];
  readonly teacher: string;
  readonly student: string;
  readonly studentLabel: string;
  /** Picture of the worksheet's first page. */
  readonly preview: string;
  /** The name of the language, for an easy edition. */
  readonly easy: string;
  /** Editions in other languages. */
  readonly others: readonly Alternate[];
  readonly facts: FinderFacts;
}

/** What can be asked of a card, as words with spaces between them. */
export interface FinderFacts {
  readonly tier: string;
  readonly topic: string;
  readonly minutes: string;
  readonly goals: string;
  readonly devices: string;
  readonly forms: string;
}

/** Something to choose in a form. */
interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What can be asked of the lessons of a page. */
export interface FinderChoices {
  readonly tiers: readonly Choice[];
  readonly minutes: readonly Choice[];
  readonly topics: readonly Choice[];
  /** By framework. */
  readonly goals: readonly { readonly name: string; readonly goals: readonly Choice[] }[];
  readonly devices: readonly Choice[];
  readonly forms: readonly Choice[];
}
