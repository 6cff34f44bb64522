import type { Markup } from '../html/markup.ts';
import type { Slide } from '../kit/board/slide.ts';
import type { Language } from '../lesson/language.ts';
import type { Phase } from '../lesson/lesson.ts';
import type { CoveragePage } from './coverage/page.ts';
import type { EditorsPage } from './editors/page.ts';
import type { FinderPage } from './finder/page.ts';
import type { Glance } from './glance.ts';
import type { LinePage } from './line/page.ts';
import type { Alternate, PackLink, Page, PageKind, PageLink } from './page.ts';

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
export interface SitePages extends Readonly<Record<PageKind, readonly Page[]>> {
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
