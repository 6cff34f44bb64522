import type { FinderCard } from '../finder/page.ts';
import type { Link, PackLink, Page } from '../page.ts';

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
