import { type Edition, exercisesOf, type Objective } from '../../lesson/lesson.ts';
import type { Block } from '../../sheet/blocks.ts';
import { bullets, heading, paragraph } from '../../sheet/compose.ts';
import type { KitContext } from '../context.ts';
import { unbroken } from '../unbroken.ts';

/** The lesson's objectives, each with the exercises that practise it. */
export function objectiveBlocks(edition: Edition, context: KitContext): readonly Block[] {
  const items = edition.objectives.map((objective) =>
    paragraph(`${objective.text} (${practisedIn(objective, edition, context)})`),
  );
  return [heading(2, context.locale.t('sheet.guide.objectives'), 'lesson-objectives'), bullets(items)];
}

function practisedIn({ id }: Objective, edition: Edition, { locale }: KitContext): string {
  const numbers = exercisesOf(edition).flatMap(({ objective }, index) =>
    objective === id ? [locale.number(index + 1)] : [],
  );
  return locale.t('sheet.guide.practised', {
    count: numbers.length,
    numbers: unbroken(locale.list(numbers)),
  });
}
