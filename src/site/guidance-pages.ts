import { renderBlocks } from '../html/render.ts';
import { guidanceBlocks, guidanceHelpId } from '../kit/guidance.ts';
import type { Guidance } from '../lesson/guidance.ts';
import { type Language, spokenLanguage } from '../lesson/language.ts';
import type { Picture } from '../lesson/prose.ts';
import { guidanceOf, helpPageOf, homeOf } from './addresses.ts';
import { languageName } from './languages.ts';
import { livePage } from './live-page.ts';
import type { PageLink } from './page.ts';
import type { GuidancePage } from './pages.ts';
import type { Workshop } from './workshop.ts';

/** The pages for parents and the school, in the languages that the site has; their pictures are written. */
export function guidancePages(
  guidance: readonly Guidance[],
  languages: readonly Language[],
  workshop: Workshop,
): readonly GuidancePage[] {
  const shown = guidance.filter(({ language }) => languages.map(spokenLanguage).includes(language));
  return shown.map((one) => pageOf(one, shown, workshop));
}

/** The guidance that a language has: an easy edition leads to that of the language that it is made of. */
export function guidanceIn(guidance: readonly Guidance[], language: Language): readonly Guidance[] {
  return guidance.filter((one) => one.language === spokenLanguage(language));
}

/** What home says of them. */
export function guidanceLinks(guidance: readonly Guidance[], language: Language): readonly PageLink[] {
  return guidanceIn(guidance, language).map(({ name, title, summary, ...one }) => ({
    url: guidanceOf(one.language, name),
    title,
    summary,
  }));
}

function pageOf(one: Guidance, all: readonly Guidance[], workshop: Workshop): GuidancePage {
  const { name, language, title, summary } = one;
  const context = workshop.contextFor(language);
  const pictureUrl = (picture: Picture) => {
    const url = `${guidanceOf(language, name)}${picture.name}`;
    workshop.output.write(url, picture.bytes);
    return url;
  };
  return {
    kind: 'guidance',
    url: guidanceOf(language, name),
    language,
    title,
    titleTail: context.locale.t('site.name'),
    summary,
    tier: '',
    home: homeOf(language),
    helpLink: `#${guidanceHelpId}`,
    // A child may read it, with the one whom it fears beside: the page can be left at once.
    live: livePage(language),
    alternates: all
      .filter((other) => other.name === name)
      .map((other) => ({
        language: other.language,
        name: languageName(other.language),
        url: guidanceOf(other.language, name),
      })),
    preload: workshop.assets.preload.atkinson,
    help: helpPageOf(language),
    others: guidanceLinks(
      all.filter((other) => other.name !== name),
      language,
    ),
    body: renderBlocks(guidanceBlocks(one, context), pictureUrl),
  };
}
