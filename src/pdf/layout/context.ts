import type { Block } from '../../sheet/blocks.ts';
import type { FaceSet } from '../faces.ts';
import type { Style, TextStyle } from '../style/style.ts';
import type { Tag } from '../tags/element.ts';
import type { Hyphenator } from '../text/hyphenate.ts';
import type { Strip } from './strip.ts';

/** Where blocks are laid out: what all of a document share, and the room at hand. */
export interface Context {
  readonly faces: FaceSet;
  readonly style: Style;
  readonly hyphenate: Hyphenator;
  /** Boxes and lines are form fields too. */
  readonly fillable: boolean;
  /** The task that blocks stand in: gaps in its text have no name of their own. */
  readonly task?: { readonly id: string; readonly label: string };
  /** Width at hand, in points. */
  readonly width: number;
  /** The tag that new content goes into. */
  readonly tag: Tag;
  /** Lays out blocks of any kind under each other. Given here, so that blocks can hold blocks. */
  readonly stack: (blocks: readonly Block[], context: Context) => readonly Strip[];
}

/** The same context in another room. */
export function within(
  context: Context,
  changes: Partial<Pick<Context, 'width' | 'tag' | 'style' | 'task'>>,
): Context {
  return { ...context, ...changes };
}

/** The same context with paragraphs set in another way. */
export function withBody(context: Context, body: TextStyle): Context {
  const { style } = context;
  return { ...context, style: { ...style, text: { ...style.text, body } } };
}
