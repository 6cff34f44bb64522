import type { Edition, Lesson } from '../../lesson/lesson.ts';
import type { Contact, Panel } from '../../sheet/blocks.ts';
import type { KitContext } from '../context.ts';
import { helpPanel } from '../help.ts';
import { helpIdOf } from '../help-id.ts';
import type { Slide } from './slide.ts';

/** Help for a class: what the sheet ends with, and the last slides of a board. */
export const classHelp = { audience: 'pupils' } as const;

/** So many who help stand side by side in type that can be read from the back row. */
const most = 3;

/** Everyone who helps; a class has to be able to copy a number while it stands still. */
export function helpSlides(lesson: Lesson, edition: Edition, context: KitContext): readonly Slide[] {
  const { blocks, ...panel } = helpPanel(lesson, context, classHelp);
  const contacts = blocks.flatMap((block) => (block.kind === 'contacts' ? block.contacts : []));
  const intro = blocks.filter(({ kind }) => kind !== 'contacts');
  return inThrees(contacts).map((some, index): Slide => {
    const inner = [...(index === 0 ? intro : []), { kind: 'contacts' as const, contacts: some }];
    const id = index === 0 ? { id: helpIdOf(edition) } : {};
    const { id: _, ...look } = panel;
    const block: Panel = { ...look, ...id, blocks: inner };
    return { kind: 'help', name: panel.title ?? '', blocks: [block] };
  });
}

function inThrees(contacts: readonly Contact[]): readonly (readonly Contact[])[] {
  const slides = Math.ceil(contacts.length / most);
  return Array.from({ length: slides }, (_, index) => contacts.slice(index * most, (index + 1) * most));
}
