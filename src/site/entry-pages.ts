import type { Content } from '../lesson/content.ts';
import { type Language, spokenLanguage } from '../lesson/language.ts';
import { type Edition, firstPicture, type Lesson, totalMinutes } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import {
  changesOf,
  coverageOf,
  fileOf,
  finderOf,
  helpPageOf,
  homeOf,
  lineOf,
  studentPageOf,
  teacherPageOf,
} from './addresses.ts';
import type { Assets } from './assets.ts';
import type { CataloguePack } from './catalogue.ts';
import { guidanceLinks } from './guidance-pages.ts';
import { languageName } from './languages.ts';
import { note } from './lesson-pages.ts';
import { lineOrder } from './line/line-order.ts';
import { livePage } from './live-page.ts';
import type { Alternate, Page, PageKind } from './page.ts';
import type { ChoicePage, HomePage, LessonCard, TierList } from './pages.ts';
import type { Workshop } from './workshop.ts';

/** The languages that any lesson has, those of the first lesson first. */
export function siteLanguages({ lessons }: Pick<Content, 'lessons'>): readonly Language[] {
  return [...new Set(lessons.flatMap(({ editions }) => editions.map(({ language }) => language)))];
}

/** For each language its list of lessons by tier, and the packs of whole tiers. */
export function homePages(
  content: Content,
  packs: readonly CataloguePack[],
  assets: Assets,
): readonly HomePage[] {
  const languages = siteLanguages(content);
  return languages.map((language) => ({
    ...entryPage('home', homeOf(language), language, assets),
    title: localeOf(language).t('site.homeTitle'),
    titleTail: localeOf(language).t('site.name'),
    summary: localeOf(language).t('site.homeSummary'),
    helpLink: helpPageOf(language),
    live: livePage(language),
    alternates: homes(languages),
    finder: finderOf(language),
    coverage: coverageOf(language),
    tiers: tiersOf(content, packs, language),
    guidance: guidanceLinks(content.guidance, language),
    changes: hasChanges(content, language) ? changesOf(language) : '',
  }));
}

function hasChanges({ lessons }: Content, language: Language): boolean {
  return lessons.some(
    ({ history, editions }) =>
      history.length > 0 && editions.some((edition) => edition.language === language),
  );
}

/** The root of the site: a choice of languages. It speaks the first and shows each in its own words. */
export function languagesPage(content: Content, assets: Assets): ChoicePage {
  const languages = siteLanguages(content);
  const language = languages[0] ?? 'en';
  return {
    ...entryPage('languages', '/', language, assets),
    title: languages
      .map(spokenLanguage)
      .filter(isFirst)
      .map((each) => localeOf(each).t('site.name'))
      .join(' · '),
    summary: localeOf(language).t('site.homeSummary'),
    choices: homes(languages).map((home) => ({
      ...home,
      summary: localeOf(home.language).t('site.homeSummary'),
      link: home.name,
    })),
  };
}

/** What stands where nothing stands, in every language that the program speaks. */
export function notFoundPage(content: Content, assets: Assets): ChoicePage {
  const languages = siteLanguages(content).filter((each) => each === spokenLanguage(each));
  const language = languages[0] ?? 'en';
  return {
    ...entryPage('notFound', '/404.html', language, assets),
    title: '404',
    choices: homes(languages).map((home) => ({
      ...home,
      summary: localeOf(home.language).t('site.notFound'),
      link: localeOf(home.language).t('site.toHome'),
    })),
  };
}

/**
 * What an overview for teachers has.
 *
 * @param addressOf gives its address in a language
 * @param languages in which it exists
 */
export function overviewPage(
  kind: PageKind,
  addressOf: (language: Language) => string,
  language: Language,
  languages: readonly Language[],
  { assets }: Pick<Workshop, 'assets'>,
): Page {
  return {
    ...entryPage(kind, addressOf(language), language, assets),
    titleTail: localeOf(language).t('site.name'),
    home: homeOf(language),
    helpLink: helpPageOf(language),
    alternates: languages.map((other) => ({
      language: other,
      name: languageName(other),
      url: addressOf(other),
    })),
  };
}

/** The pack of a tier, where there is one. */
export function packLink(
  packs: readonly CataloguePack[],
  tier: string,
  language: Language,
): Pick<TierList, 'pack'> {
  const pack = packs.find((each) => each.tier === tier && each.language === language);
  return pack ? { pack: { url: pack.url, note: note(pack, localeOf(language)) } } : {};
}

function entryPage(kind: PageKind, url: string, language: Language, assets: Assets): Page {
  return {
    kind,
    url,
    language,
    title: '',
    titleTail: '',
    summary: '',
    tier: '',
    home: kind === 'home' ? homeOf(language) : '/',
    helpLink: '',
    alternates: [],
    preload: assets.preload.atkinson,
  };
}

function homes(languages: readonly Language[]): readonly Alternate[] {
  return languages.map((language) => ({ language, name: languageName(language), url: homeOf(language) }));
}

function tiersOf(
  { lessons, curriculum }: Content,
  packs: readonly CataloguePack[],
  language: Language,
): readonly TierList[] {
  const spoken = spokenLanguage(language);
  return [...curriculum.tiers.values()].flatMap((tier) => {
    const inTier = lessons.filter((lesson) => lesson.tier === tier.id);
    const cards = lineOrder(inTier, [...curriculum.topics.keys()]).flatMap((lesson) =>
      lesson.editions.flatMap((edition) => (edition.language === language ? [card(lesson, edition)] : [])),
    );
    return cards.length === 0
      ? []
      : [
          {
            id: tier.id,
            name: tier.name[spoken]!,
            years: tier.years[spoken]!,
            lessons: cards,
            line: lineOf(language, tier.id),
            ...packLink(packs, tier.id, language),
          },
        ];
  });

  function card(lesson: Lesson, edition: Edition): LessonCard {
    const { t } = localeOf(language);
    return {
      language,
      title: edition.title,
      summary: edition.summary,
      topic: curriculum.topics.get(lesson.topic)!.name[spoken]!,
      length: t('site.minutes', { count: totalMinutes(edition.phases) }),
      url: studentPageOf(language, lesson.id),
      teacher: teacherPageOf(language, lesson.id),
      teacherLabel: t('site.forTeachersOf', { title: edition.title }),
      ...pictureOf(lesson, edition),
    };
  }
}

function pictureOf(lesson: Lesson, edition: Edition): Pick<LessonCard, 'picture'> {
  const picture = firstPicture(edition);
  if (!picture) return {};
  const { name, width, height } = picture;
  return { picture: { url: fileOf(edition.language, lesson.id, name), width, height } };
}

function isFirst<Item>(item: Item, index: number, all: readonly Item[]): boolean {
  return all.indexOf(item) === index;
}
