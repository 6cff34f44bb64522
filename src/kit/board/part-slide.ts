import type { Part } from '../../lesson/lesson.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Block } from '../../sheet/blocks.ts';
import { partBlocks, type View } from '../parts.ts';
import type { Slide } from './slide.ts';

/**
 * The slide of a part, or none where a class has nothing to see of it. Running text is read on the page or told by the
 * teacher: on a board it would be too much. A picture that stands by itself is for everyone.
 */
export function partSlide(part: Part, view: View, { t }: Locale): readonly Slide[] {
  if (part.kind === 'prose') {
    if (part.block.kind !== 'figure') return [];
    return [{ kind: 'picture', name: t('sheet.slide.picture'), blocks: [part.block] }];
  }
  return partBlocks([part], view).map((block) => ({ ...kindOf(block), blocks: [block] }));
}

function kindOf(block: Block): Pick<Slide, 'kind' | 'name'> {
  if (block.kind === 'task') return { kind: 'task', name: `${block.number}. ${block.name}` };
  return { kind: 'text', name: (block.kind === 'panel' && block.title) || '' };
}
