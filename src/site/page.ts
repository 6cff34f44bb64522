import type { Language } from '../lesson/language.ts';
import type { LivePage } from './live-page.ts';

/** The templates that draw pages. */
export const pageKinds = [
  'student',
  'teacher',
  'board',
  'home',
  'finder',
  'line',
  'coverage',
  'editors',
  'help',
  'guidance',
  'away',
  'languages',
  'notFound',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** What every page has: `templates/layouts/base.njk` draws it. */
export interface Page {
  readonly kind: PageKind;
  readonly url: string;
  readonly language: Language;
  readonly title: string;
  /** Follows the title in the window's name; empty for none. */
  readonly titleTail: string;
  readonly summary: string;
  /** Sets the accent colour; empty outside lessons. */
  readonly tier: string;
  readonly home: string;
  /** Address of help; empty where the page has none. */
  readonly helpLink: string;
  /** This page in each language, its own included; empty where there is no choice. */
  readonly alternates: readonly Alternate[];
  /** Font files to load early. */
  readonly preload: readonly string[];
  /** Absent on pages that run no script. */
  readonly live?: LivePage;
  /** Its description in the words of schema.org, ready for a page; absent where it has none. */
  readonly data?: string;
  /** Its own policy, where it is not that of all pages. */
  readonly policy?: string;
  /** The page runs inside a learning platform, which keeps its answers. */
  readonly inPlatform?: boolean;
}

export interface Alternate {
  readonly language: Language;
  /** The language's own name for itself. */
  readonly name: string;
  readonly url: string;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface PageLink {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
}

export interface PackLink {
  readonly url: string;
  readonly note: string;
}
