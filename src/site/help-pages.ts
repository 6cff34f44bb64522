import { renderBlocks } from '../html/render.ts';
import { helpPageBlocks } from '../kit/help-page.ts';
import { type Language, spokenLanguage } from '../lesson/language.ts';
import { awayPageOf, helpPageOf, homeOf } from './addresses.ts';
import { languageName } from './languages.ts';
import { livePage } from './live-page.ts';
import type { Page } from './page.ts';
import type { HelpPage } from './pages.ts';
import type { Workshop } from './workshop.ts';

/** For each language everyone who helps. */
export function helpPages(languages: readonly Language[], workshop: Workshop): readonly HelpPage[] {
  return languages.map((language) => {
    const context = workshop.contextFor(language);
    return {
      ...pageOf(helpPageOf(language), language, workshop),
      kind: 'help',
      title: context.locale.t('sheet.help.title'),
      titleTail: context.locale.t('site.name'),
      summary: context.locale.t('sheet.help.intro'),
      helpLink: '#lesson-main',
      live: livePage(language),
      alternates: languages.map((other) => ({
        language: other,
        name: languageName(other),
        url: helpPageOf(other),
      })),
      body: renderBlocks(helpPageBlocks(context), () => ''),
    };
  });
}

/** For each spoken language the empty page to which leaving at once leads. */
export function awayPages(languages: readonly Language[], workshop: Workshop): readonly Page[] {
  const spoken = [...new Set(languages.map(spokenLanguage))];
  return spoken.map((language) => ({
    ...pageOf(awayPageOf(language), language, workshop),
    kind: 'away',
    title: workshop.contextFor(language).locale.t('site.away.title'),
  }));
}

function pageOf(url: string, language: Language, { assets }: Workshop): Omit<Page, 'kind' | 'title'> {
  return {
    url,
    language,
    titleTail: '',
    summary: '',
    tier: '',
    home: homeOf(language),
    helpLink: '',
    alternates: [],
    preload: assets.preload.atkinson,
  };
}
