import type { Edition } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block } from '../sheet/blocks.ts';
import { bullets, heading, paragraph } from '../sheet/compose.ts';

/** What a student can do after the lesson, under its heading. */
export function objectiveBlocks({ objectives }: Edition, { t }: Locale): readonly Block[] {
  const items = objectives.map(({ text }) => paragraph(text));
  return [heading(2, t('sheet.objectives'), 'lesson-objectives'), bullets(items)];
}
