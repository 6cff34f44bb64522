import type { Framework, Goal } from '../../lesson/curriculum.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Paragraph } from '../../lesson/prose.ts';
import type { Block } from '../../sheet/blocks.ts';
import { bold, bullets, heading, paragraph } from '../../sheet/compose.ts';
import { type KitContext, known, said, tierOf } from '../context.ts';

/** From this age on the Dutch goals, which end with lower secondary, are what a lesson builds on. */
const pastLowerSecondary = 15;

/** The official goals by framework, with how official each framework is. */
export function goalBlocks(lesson: Lesson, context: KitContext): readonly Block[] {
  const { goals, frameworks } = context.curriculum;
  const chosen = lesson.goals.map((id) => known(goals.get(id), `goal “${id}”`));
  if (chosen.length === 0) return [];
  const groups = [...frameworks.values()].flatMap((framework) => {
    const own = chosen.filter((goal) => goal.framework === framework.id);
    return own.length > 0 ? frameworkBlocks(framework, own, lesson, context) : [];
  });
  return [heading(2, context.locale.t('sheet.guide.goals'), 'lesson-goals'), ...groups];
}

function frameworkBlocks(
  framework: Framework,
  goals: readonly Goal[],
  lesson: Lesson,
  context: KitContext,
): readonly Block[] {
  const { status, name, id } = framework;
  const buildsOn = id === 'slo' && tierOf(lesson, context).ages[0] >= pastLowerSecondary;
  return [
    heading(3, said(name, context)),
    ...(status ? [paragraph({ kind: 'text', text: said(status, context), italic: true })] : []),
    ...(buildsOn ? [paragraph(context.locale.t('sheet.guide.buildsOn'))] : []),
    bullets(goals.map((goal) => goalLine(goal, context))),
  ];
}

/** The code never stands without its sector: the same code means other goals elsewhere. */
function goalLine(goal: Goal, context: KitContext): Paragraph {
  const place = [goal.sector, goal.area].flatMap((words) => (words ? [said(words, context)] : []));
  const where = place.length > 0 ? ` (${place.join('; ')})` : '';
  return paragraph(bold(goal.code), `${where} – ${said(goal.text, context)}${standing(goal, context)}`);
}

/** Says where a sentence is not the official one. */
function standing({ official, paraphrase }: Goal, { locale: { t, language } }: KitContext): string {
  if (paraphrase) return ` (${t('sheet.guide.ownWords')})`;
  return official && official !== language ? ` (${t('sheet.guide.ownTranslation')})` : '';
}
