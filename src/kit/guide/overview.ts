import { type Edition, type Lesson, totalMinutes } from '../../lesson/lesson.ts';
import type { Facts } from '../../sheet/blocks.ts';
import { bullets, paragraph } from '../../sheet/compose.ts';
import type { KitContext } from '../context.ts';
import { ageFact, topicFact, yearsFact } from '../head-facts.ts';
import { materials } from './materials.ts';
import { minutesText, shortPhases, totalTime } from './time.ts';

type Fact = Facts['facts'][number];

/** What a teacher wants to know before choosing the lesson. */
export function overviewFacts(lesson: Lesson, edition: Edition, context: KitContext): Facts {
  const { t } = context.locale;
  const age = `${ageFact(lesson, context)}, ${yearsFact(lesson, context)}`;
  return {
    kind: 'facts',
    facts: [
      fact(t('sheet.guide.time'), time(lesson, edition, context)),
      fact(t('sheet.guide.age'), age),
      fact(t('sheet.guide.topic'), topicFact(lesson, context)),
      ...comesAfter(lesson, edition, context),
      {
        label: t('sheet.guide.materials'),
        blocks: [bullets(materials(lesson, edition, context).map((item) => paragraph(item)))],
      },
      ...sensitive(lesson, context),
    ],
  };
}

function fact(label: string, words: string): Fact {
  return { label, blocks: [paragraph(words)] };
}

function time(lesson: Lesson, edition: Edition, context: KitContext): string {
  const minutes = totalTime(edition, context);
  const phases = shortPhases(lesson, edition);
  if (phases.length === 0) return minutes;
  const short = minutesText(totalMinutes(phases), context);
  return context.locale.t('sheet.guide.timeShort', { minutes, short });
}

function comesAfter(
  { after }: Lesson,
  { language }: Edition,
  { locale, titleOf }: KitContext,
): readonly Fact[] {
  if (after.length === 0) return [];
  const titles = after.map((id) => titleOf?.(id, language) ?? id);
  return [fact(locale.t('sheet.guide.after'), locale.list(titles))];
}

function sensitive(lesson: Lesson, { locale: { t } }: KitContext): readonly Fact[] {
  if (!lesson.sensitive) return [];
  const read = { wellbeing: t('sheet.guide.wellbeing'), disclosure: t('sheet.guide.disclosure') };
  return [fact(t('sheet.guide.sensitive'), t('sheet.guide.sensitiveText', read))];
}
