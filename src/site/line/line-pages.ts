import type { Content } from '../../lesson/content.ts';
import type { Tier } from '../../lesson/curriculum.ts';
import type { Language } from '../../lesson/language.ts';
import { type Lesson, totalMinutes } from '../../lesson/lesson.ts';
import { lineOf, teacherPageOf } from '../addresses.ts';
import type { CataloguePack } from '../catalogue.ts';
import { overviewPage, packLink, siteLanguages } from '../entry-pages.ts';
import { editionsIn, finderCard } from '../finder/card.ts';
import { titleKey, type Workshop } from '../workshop.ts';
import { lineOrder } from './line-order.ts';
import type { LinePage, LineStep } from './page.ts';

/** For each language and tier its lessons in order, with what each looks back at. */
export function linePages(
  content: Content,
  packs: readonly CataloguePack[],
  workshop: Workshop,
): readonly LinePage[] {
  const tiers = [...content.curriculum.tiers.values()];
  return siteLanguages(content).flatMap((language) =>
    tiers.flatMap((tier) => linePage(content, tier, language, packs, workshop)),
  );
}

function linePage(
  { lessons }: Content,
  tier: Tier,
  language: Language,
  packs: readonly CataloguePack[],
  workshop: Workshop,
): readonly LinePage[] {
  const { locale, curriculum } = workshop.contextFor(language);
  const inTier = lessons.filter((lesson) => lesson.tier === tier.id);
  const own = editionsIn(lineOrder(inTier, [...curriculum.topics.keys()]), language);
  if (own.length === 0) return [];
  const languages = siteLanguages({ lessons: inTier });
  const total = own.reduce((sum, { edition }) => sum + totalMinutes(edition.phases), 0);
  const minutes = locale.t('site.minutes', { count: total });
  return [
    {
      ...overviewPage('line', (tag) => lineOf(tag, tier.id), language, languages, workshop),
      tier: tier.id,
      title: locale.t('site.line.title', { tier: tier.name[locale.language]! }),
      summary: locale.t('site.line.summary', { minutes }),
      years: tier.years[locale.language]!,
      steps: own.map(({ lesson, edition }) => ({
        ...finderCard(lesson, edition, workshop),
        recall: recallOf(lesson, language, workshop),
      })),
      ...packLink(packs, tier.id, language),
    },
  ];
}

/** The lessons that come first, as far as there are in this language. */
function recallOf({ after }: Lesson, language: Language, { titles }: Workshop): LineStep['recall'] {
  return after.flatMap((id) => {
    const title = titles.get(titleKey(id, language));
    return title === undefined ? [] : [{ title, url: teacherPageOf(language, id) }];
  });
}
