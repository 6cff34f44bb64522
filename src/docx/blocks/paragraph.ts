import type { Inline } from '../../lesson/prose.ts';
import { inline } from '../inline.ts';
import { paragraph as piece } from '../pieces.ts';
import type { Draw } from '../view.ts';

/** Running text. Where there are gaps to write in, the lines stand further apart. */
export const paragraph: Draw<'paragraph'> = ({ content }, view) => {
  const style = content.some(isOpenGap) ? 'GapText' : view.style;
  return [piece(style, inline(content, view))];
};

function isOpenGap(inline: Inline): boolean {
  return inline.kind === 'gap' && inline.answer === undefined;
}
