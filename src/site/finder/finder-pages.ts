import type { Content } from '../../lesson/content.ts';
import type { Language } from '../../lesson/language.ts';
import { finderOf, finderWordsOf } from '../addresses.ts';
import { overviewPage, siteLanguages } from '../entry-pages.ts';
import type { Workshop } from '../workshop.ts';
import { anchorOf, editionsIn, finderCard } from './card.ts';
import { finderChoices } from './choices.ts';
import type { FinderPage, FinderTier } from './page.ts';
import { wordIndex } from './word-index.ts';

/** For each language the page on which its lessons are found; it writes the words to search in beside them. */
export function finderPages(content: Content, workshop: Workshop): readonly FinderPage[] {
  const languages = siteLanguages(content);
  const index = wordIndex(content.lessons, content.curriculum);
  return languages.map((language) => {
    const { locale } = workshop.contextFor(language);
    workshop.output.write(finderWordsOf(language), index);
    return {
      ...overviewPage('finder', finderOf, language, languages, workshop),
      title: locale.t('site.finder.title'),
      summary: locale.t('site.finder.summary'),
      found: locale.t('site.finder.found'),
      count: editionsIn(content.lessons, language).length,
      words: finderWordsOf(language),
      choices: finderChoices(
        editionsIn(content.lessons, language).map(({ lesson }) => lesson),
        workshop.contextFor(language),
      ),
      tiers: tiersOf(content, language, workshop),
      topics: topicsOf(content, language, workshop),
    };
  });
}

function tiersOf({ lessons }: Content, language: Language, workshop: Workshop): readonly FinderTier[] {
  const { curriculum, locale } = workshop.contextFor(language);
  const topics = [...curriculum.topics.keys()];
  return [...curriculum.tiers.values()].flatMap(({ id, name, years }) => {
    const own = editionsIn(lessons, language)
      .filter(({ lesson }) => lesson.tier === id)
      .sort((a, b) => topics.indexOf(a.lesson.topic) - topics.indexOf(b.lesson.topic));
    const cards = own.map(({ lesson, edition }) => finderCard(lesson, edition, workshop));
    const words = { name: name[locale.language]!, years: years[locale.language]! };
    return cards.length > 0 ? [{ id, anchor: `tier-${id}`, ...words, lessons: cards }] : [];
  });
}

/** Which lessons there are on a topic, for all ages: found without a script too. */
function topicsOf({ lessons }: Content, language: Language, workshop: Workshop): FinderPage['topics'] {
  const { curriculum, locale } = workshop.contextFor(language);
  return [...curriculum.topics.values()].flatMap(({ id, name }) => {
    const links = editionsIn(lessons, language)
      .filter(({ lesson }) => lesson.topic === id)
      .map(({ lesson, edition }) => ({
        url: `#${anchorOf(lesson)}`,
        title: edition.title,
        tier: curriculum.tiers.get(lesson.tier)!.name[locale.language]!,
      }));
    return links.length > 0 ? [{ name: name[locale.language]!, lessons: links }] : [];
  });
}
