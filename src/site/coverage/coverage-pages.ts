import type { Content } from '../../lesson/content.ts';
import type { Framework, Goal } from '../../lesson/curriculum.ts';
import type { Language } from '../../lesson/language.ts';
import { coverageOf, teacherPageOf } from '../addresses.ts';
import { overviewPage, siteLanguages } from '../entry-pages.ts';
import { editionsIn } from '../finder/card.ts';
import { goalCode, goalSentence } from '../finder/goal-words.ts';
import type { Workshop } from '../workshop.ts';
import type { CoveragePage, CoveredFramework, CoveredGoal } from './page.ts';

/** For each language the official goals, and which lessons of which ages work on them. Gaps show as they are. */
export function coveragePages(content: Content, workshop: Workshop): readonly CoveragePage[] {
  const languages = siteLanguages(content);
  return languages.map((language) => {
    const { locale, curriculum } = workshop.contextFor(language);
    return {
      ...overviewPage('coverage', coverageOf, language, languages, workshop),
      title: locale.t('site.coverage.title'),
      summary: locale.t('site.coverage.summary'),
      tiers: [...curriculum.tiers.values()].map(({ id, name }) => ({ id, name: name[locale.language]! })),
      frameworks: [...curriculum.frameworks.values()].flatMap((framework) =>
        coveredFramework(framework, content, language, workshop),
      ),
    };
  });
}

function coveredFramework(
  { id, name, status }: Framework,
  content: Content,
  language: Language,
  workshop: Workshop,
): readonly CoveredFramework[] {
  const { locale, curriculum } = workshop.contextFor(language);
  const goals = [...curriculum.goals.values()]
    .filter(({ framework }) => framework === id)
    .map((goal) => coveredGoal(goal, content, language, workshop));
  if (goals.length === 0) return [];
  const done = goals.filter(({ isGap }) => !isGap).length;
  const covered = locale.t('site.coverage.covered', { done, all: goals.length });
  return [{ id, name: name[locale.language]!, status: status?.[locale.language] ?? '', covered, goals }];
}

function coveredGoal(
  goal: Goal,
  { lessons }: Content,
  language: Language,
  { contextFor }: Workshop,
): CoveredGoal {
  const { locale, curriculum } = contextFor(language);
  const own = editionsIn(lessons, language).filter(({ lesson }) => lesson.goals.includes(goal.id));
  return {
    code: goalCode(goal, locale),
    text: goalSentence(goal, locale),
    isGap: own.length === 0,
    tiers: [...curriculum.tiers.keys()].map((tier) =>
      own
        .filter(({ lesson }) => lesson.tier === tier)
        .map(({ lesson, edition }) => ({ title: edition.title, url: teacherPageOf(language, lesson.id) })),
    ),
  };
}
