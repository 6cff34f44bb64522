import type { Markup } from '../html/markup.ts';
import type { Slide } from '../kit/board/slide.ts';
import type { Language } from '../lesson/language.ts';
import type { Phase } from '../lesson/lesson.ts';
import type { Glance } from './glance.ts';
import type { LivePage } from './live-page.ts';

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
  /** The page runs inside a learning platform, which keeps its answers. */
  readonly inPlatform?: boolean;
}

export interface Alternate {
  readonly language: Language;
  /** The language's own name for itself. */
  readonly name: string;
  readonly url: string;
}

export interface LessonPage extends Page {
  readonly facts: readonly string[];
  readonly body: Markup;
}

export interface StudentPage extends LessonPage {
  /** The page with all services; empty where it cannot be reached. */
  readonly help: string;
  readonly worksheet?: { readonly url: string; readonly note: string };
}

/** A page for a class: one slide at a time, or all of them below each other where no script runs. */
export interface BoardPage extends Page {
  readonly slides: readonly DrawnSlide[];
  readonly phases: readonly Pick<Phase, 'id' | 'title' | 'minutes'>[];
  /** The words of its script. */
  readonly words: string;
}

export interface DrawnSlide extends Omit<Slide, 'blocks'> {
  /** Its place in the address. */
  readonly id: string;
  readonly body: Markup;
}

export interface TeacherPage extends LessonPage {
  /** Address of the student page. */
  readonly student: string;
  readonly board: string;
  readonly files: readonly Download[];
  readonly glance: Glance;
}

export interface Download {
  readonly url: string;
  readonly name: string;
  /** Format, pages and size in words. */
  readonly note: string;
  readonly type: string;
  /** Picture of its first page; absent where nobody prints it as it is. */
  readonly preview?: string;
  /** The one to take when there is time for one. */
  readonly main: boolean;
}

export interface HomePage extends Page {
  readonly finder: string;
  readonly coverage: string;
  readonly tiers: readonly TierList[];
  /** Pages for the adults around the lessons. */
  readonly guidance: readonly PageLink[];
  /** Address of the feed of changes; empty where no lesson tells any. */
  readonly changes: string;
}

export interface PageLink {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
}

export interface TierList {
  readonly id: string;
  readonly name: string;
  readonly years: string;
  readonly lessons: readonly LessonCard[];
  /** The same lessons in order. */
  readonly line: string;
  /** All papers of the tier in one zip; absent where it would be too large. */
  readonly pack?: PackLink;
}

export interface PackLink {
  readonly url: string;
  readonly note: string;
}

export interface LessonCard {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly length: string;
  readonly url: string;
  readonly teacher: string;
  readonly teacherLabel: string;
  /** The lesson's first picture; it adds nothing to the words, so it has no text of its own. */
  readonly picture?: { readonly url: string; readonly width: number; readonly height: number };
}

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

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** The lessons of a tier in order. */
export interface LinePage extends Page {
  readonly years: string;
  readonly steps: readonly LineStep[];
  readonly pack?: PackLink;
}

export interface LineStep extends FinderCard {
  /** Lessons that come first. */
  readonly recall: readonly Link[];
}

/** Which lessons work on which official goals. */
export interface CoveragePage extends Page {
  readonly tiers: readonly { readonly id: string; readonly name: string }[];
  readonly frameworks: readonly CoveredFramework[];
}

export interface CoveredFramework {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** How many of its goals have a lesson, in words. */
  readonly covered: string;
  readonly goals: readonly CoveredGoal[];
}

export interface CoveredGoal {
  readonly code: string;
  readonly text: string;
  readonly isGap: boolean;
  /** For each tier of the page its lessons. */
  readonly tiers: readonly (readonly Link[])[];
}

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

/** Everyone who helps, for every age. */
export interface HelpPage extends Page {
  readonly body: Markup;
}

/** For the adults around the lessons. */
export interface GuidancePage extends Page {
  /** The page with all services. */
  readonly help: string;
  readonly body: Markup;
  /** The pages for other adults. */
  readonly others: readonly PageLink[];
}

/** A page that leads to the languages. */
export interface ChoicePage extends Page {
  readonly choices: readonly (Alternate & { readonly summary: string; readonly link: string })[];
}

/** All pages by template; each key is what a template in `templates/` goes through. */
export interface SitePages {
  readonly student: readonly StudentPage[];
  readonly teacher: readonly TeacherPage[];
  readonly board: readonly BoardPage[];
  readonly home: readonly HomePage[];
  readonly finder: readonly FinderPage[];
  readonly line: readonly LinePage[];
  readonly coverage: readonly CoveragePage[];
  readonly editors: readonly EditorsPage[];
  readonly help: readonly HelpPage[];
  readonly guidance: readonly GuidancePage[];
  readonly away: readonly Page[];
  readonly languages: readonly ChoicePage[];
  readonly notFound: readonly ChoicePage[];
}

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
] as const satisfies readonly (keyof SitePages)[];

export type PageKind = (typeof pageKinds)[number];
