import type { KitContext } from '../../kit/sheets.ts';
import { devices, forms, type Lesson } from '../../lesson/lesson.ts';
import { goalCode, goalSentence } from './goal-words.ts';
import type { FinderChoices } from './page.ts';

/** A short route, and a lesson hour. */
const lengths = [25, 45];

/** Only what some lesson has: what would find nothing cannot be chosen. */
export function finderChoices(lessons: readonly Lesson[], context: KitContext): FinderChoices {
  const { curriculum, locale } = context;
  const { t, language } = locale;
  const used = {
    tiers: new Set(lessons.map(({ tier }) => tier)),
    topics: new Set(lessons.map(({ topic }) => topic)),
    goals: new Set(lessons.flatMap(({ goals }) => goals)),
    devices: new Set(lessons.map((lesson) => lesson.devices)),
    forms: new Set(lessons.flatMap(({ editions }) => editions[0]!.phases.map(({ form }) => form))),
  };
  const tiers = [...curriculum.tiers.values()].filter(({ id }) => used.tiers.has(id));
  const topics = [...curriculum.topics.values()].filter(({ id }) => used.topics.has(id));
  return {
    tiers: tiers.map(({ id, name }) => ({ value: id, name: name[language]! })),
    minutes: lengths.map((count) => ({
      value: String(count),
      name: t('site.finder.atMost', { minutes: t('site.minutes', { count }) }),
    })),
    topics: topics.map(({ id, name }) => ({ value: id, name: name[language]! })),
    goals: goalChoices(used.goals, context),
    devices: devices
      .filter((value) => used.devices.has(value))
      .map((value) => ({ value, name: t(`sheet.guide.devices.${value}`) })),
    forms: forms
      .filter((value) => used.forms.has(value))
      .map((value) => ({ value, name: t(`sheet.form.${value}`) })),
  };
}

function goalChoices(used: ReadonlySet<string>, { curriculum, locale }: KitContext): FinderChoices['goals'] {
  const goals = [...curriculum.goals.values()].filter(({ id }) => used.has(id));
  return [...curriculum.frameworks.values()].flatMap(({ id, name }) => {
    const own = goals
      .filter(({ framework }) => framework === id)
      .map((goal) => ({
        value: goal.id,
        name: `${goalCode(goal, locale)}: ${goalSentence(goal, locale)}`,
      }));
    return own.length > 0 ? [{ name: name[locale.language]!, goals: own }] : [];
  });
}
