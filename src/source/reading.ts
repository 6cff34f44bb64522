import type { WrittenGap } from '../exercises/reading/draft.ts';
import type { Picture, ProseBlock } from '../lesson/prose.ts';
import type { Place, Report } from '../problem.ts';
import type { Anchors } from './anchors.ts';
import type { SourceText } from './text.ts';

/** What the readers of one Markdown file share. */
export interface Reading {
  readonly source: SourceText;
  readonly report: Report;
  readonly anchors: Anchors;
  readonly outline: Outline;
  /** A picture of the lesson's folder; nothing, and a problem, where it cannot be used. */
  readonly picture: (name: string, place: Place) => Picture | undefined;
  /** A footnote's text by its number, for a reference on `line`; nothing inside of a footnote. */
  readonly note?: (id: number, line: number) => readonly ProseBlock[];
  /** Inside of a scenario, whose own reader judges the levels of its steps. */
  readonly hasSteps?: true;
  /** A text without phases: its level-two headings are sections. */
  readonly hasSections?: true;
  /** Where the gaps of the exercise at hand go; nothing outside of `gaps`. */
  readonly gaps?: WrittenGap[];
}

/** The level of the heading before, to see that none is skipped. */
export interface Outline {
  level: number;
}
