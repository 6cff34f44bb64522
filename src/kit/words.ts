import type { Edition } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block } from '../sheet/blocks.ts';
import { bold, bullets, heading, paragraph } from '../sheet/compose.ts';

/** The glossary: each word with its meaning. A lesson without words has none. */
export function wordBlocks({ words }: Edition, { t }: Locale): readonly Block[] {
  if (words.length === 0) return [];
  const items = words.map(({ term, meaning }) => paragraph(bold(`${term}:`), ` ${meaning}`));
  return [heading(2, t('sheet.words'), 'lesson-words'), bullets(items)];
}
