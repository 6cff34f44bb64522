import type { Block } from '../../sheet/blocks.ts';

/** What a slide is for; a page gives each its look. */
export type SlideKind = 'title' | 'phase' | 'text' | 'picture' | 'task' | 'close' | 'help';

/** One thing that a class looks at together. */
export interface Slide {
  readonly kind: SlideKind;
  /** What it is in a few words: "Story", "3. Choose". */
  readonly name: string;
  /** The phase that it belongs to; before the first and after the last there is none. */
  readonly phase?: string;
  readonly blocks: readonly Block[];
}
