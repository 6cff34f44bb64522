import { type Edition, type Lesson, type Phase, totalMinutes } from '../../lesson/lesson.ts';
import type { Block, Timeline } from '../../sheet/blocks.ts';
import { heading, paragraph } from '../../sheet/compose.ts';
import type { KitContext } from '../context.ts';
import { minutesText, shortPhases, totalTime } from './time.ts';

/** The phases at a glance, and the route for when there is less time. */
export function timelineBlocks(lesson: Lesson, edition: Edition, context: KitContext): readonly Block[] {
  const { t } = context.locale;
  const short = shortPhases(lesson, edition);
  const timeline: Timeline = {
    kind: 'timeline',
    title: t('sheet.guide.total', { minutes: totalTime(edition, context) }),
    phases: edition.phases.map((phase) => row(phase, short.includes(phase), context)),
  };
  return [heading(2, t('sheet.guide.timeline'), 'lesson-plan'), timeline, ...shortRoute(short, context)];
}

function row(
  { id, title, minutes, form }: Phase,
  isShort: boolean,
  context: KitContext,
): Timeline['phases'][number] {
  const { t } = context.locale;
  return {
    id,
    title,
    minutes,
    length: minutesText(minutes, context),
    form: t(`sheet.form.${form}`),
    ...(isShort ? { short: t('sheet.guide.short') } : {}),
  };
}

function shortRoute(phases: readonly Phase[], context: KitContext): readonly Block[] {
  if (phases.length === 0) return [];
  const { t, list } = context.locale;
  const minutes = minutesText(totalMinutes(phases), context);
  return [
    paragraph(t('sheet.guide.shortRoute', { minutes, phases: list(phases.map(({ title }) => title)) })),
  ];
}
