import type { Lesson } from '../../lesson/lesson.ts';
import type { Block, Panel } from '../../sheet/blocks.ts';
import { bullets, heading, paragraph, steps } from '../../sheet/compose.ts';
import { type KitContext, known } from '../context.ts';

/** For a sensitive lesson: how to keep it safe, and what to do when a pupil tells something. */
export function careBlocks({ sensitive }: Lesson, context: KitContext): readonly Block[] {
  return sensitive ? [...wellbeing(context), ...disclosure(context)] : [];
}

function wellbeing({ help, locale: { language, t } }: KitContext): readonly Block[] {
  const advice = known(help.wellbeing.get(language), `advice on wellbeing in “${language}”`);
  return [
    heading(2, t('sheet.guide.wellbeing'), 'lesson-wellbeing'),
    carePanel(advice.before, t('sheet.guide.before')),
    carePanel(advice.during, t('sheet.guide.during')),
    carePanel(advice.after, t('sheet.guide.afterwards')),
  ];
}

function carePanel(advice: readonly string[], title: string): Panel {
  return {
    kind: 'panel',
    tone: 'care',
    icon: 'care',
    title,
    blocks: [bullets(advice.map((line) => paragraph(line)))],
  };
}

function disclosure({ help, locale: { language, t } }: KitContext): readonly Block[] {
  const advice = known(help.disclosure.get(language), `steps for a disclosure in “${language}”`);
  return [
    heading(2, t('sheet.guide.disclosure'), 'lesson-disclosure'),
    { kind: 'panel', tone: 'care', blocks: [steps(advice.map((line) => paragraph(line)))] },
  ];
}
