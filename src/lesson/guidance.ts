import type { Language } from './language.ts';
import type { ProseBlock } from './prose.ts';

/** For whom there is guidance: the adults around the lessons. */
export const guidanceNames = ['parents', 'school'] as const;
export type GuidanceName = (typeof guidanceNames)[number];

/** A text for the adults around the lessons, in one language: a page of its own, with sections and no phases. */
export interface Guidance {
  readonly name: GuidanceName;
  readonly language: Language;
  readonly title: string;
  /** One sentence that says what the page is; empty where the author gave none. */
  readonly summary: string;
  readonly blocks: readonly ProseBlock[];
  /** Path of the Markdown file, as problems name it. */
  readonly file: string;
}
