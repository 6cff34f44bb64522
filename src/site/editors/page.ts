import type { Language } from '../../lesson/language.ts';
import type { Page } from '../page.ts';

/** How all the lessons stand, for editors. */
export interface EditorsPage extends Page {
  readonly coverage: string;
  readonly tables: readonly EditorsTable[];
}

export interface EditorsTable {
  /** In the page. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** The first is that of the rows' titles. */
  readonly heads: readonly string[];
  readonly groups: readonly EditorsGroup[];
}

export interface EditorsGroup {
  readonly tier?: string;
  /** Empty where there is one group only. */
  readonly name: string;
  readonly rows: readonly EditorsRow[];
}

export interface EditorsRow {
  readonly title: string;
  /** Of the title, where it is not that of the page. */
  readonly language?: Language;
  readonly url?: string;
  readonly about?: string;
  readonly cells: readonly EditorsCell[];
}

export interface EditorsCell {
  readonly text: string;
  readonly note?: string;
  /** Somebody should do something about it. */
  readonly needsCare?: boolean;
  readonly lines?: readonly string[];
}
