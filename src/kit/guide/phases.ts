import { guideExtrasOf } from '../../exercises/tasks.ts';
import type { Edition, Lesson, Phase } from '../../lesson/lesson.ts';
import type { Block } from '../../sheet/blocks.ts';
import { bold, heading, paragraph } from '../../sheet/compose.ts';
import { teacherAsides } from '../asides.ts';
import type { KitContext } from '../context.ts';
import { keysOf } from '../numbering.ts';
import { partBlocks, type View } from '../parts.ts';
import { minutesText, shortPhases } from './time.ts';

/** The lesson itself: what stands before the first phase, then each phase with all that a teacher needs. */
export function guidePhaseBlocks(lesson: Lesson, edition: Edition, context: KitContext): readonly Block[] {
  const { locale } = context;
  const keys = keysOf(edition, locale);
  const view: View = {
    asides: teacherAsides(locale),
    exercise: (exercise) => [...keys(exercise), ...guideExtrasOf(exercise, locale)],
  };
  const short = shortPhases(lesson, edition);
  return [
    ...opening(edition, view, context),
    ...edition.phases.flatMap((phase) => [
      heading(2, phase.title, phase.id),
      timing(phase, short.includes(phase), context),
      ...partBlocks(phase.parts, view),
    ]),
  ];
}

function opening(edition: Edition, view: View, { locale: { t } }: KitContext): readonly Block[] {
  const blocks = partBlocks(edition.opening, view);
  return blocks.length > 0 ? [heading(2, t('sheet.guide.opening'), 'lesson-opening'), ...blocks] : [];
}

/** "10 minuten · hele klas · korte route", so that a teacher need not turn back to the plan. */
function timing({ minutes, form }: Phase, isShort: boolean, context: KitContext): Block {
  const { t } = context.locale;
  const length = minutesText(minutes, context);
  const rest = [t(`sheet.form.${form}`), ...(isShort ? [t('sheet.guide.short')] : [])];
  return paragraph(bold(length), ` · ${rest.join(' · ')}`);
}
