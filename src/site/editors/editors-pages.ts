import type { Content } from '../../lesson/content.ts';
import { type Language, spokenLanguage } from '../../lesson/language.ts';
import { coverageOf, editorsOf } from '../addresses.ts';
import { overviewPage, siteLanguages } from '../entry-pages.ts';
import type { Workshop } from '../workshop.ts';
import { frameworksTable, servicesTable } from './dates-tables.ts';
import type { Editorial } from './editorial.ts';
import type { EditorsPage } from './page.ts';
import { problemsTable } from './problems-table.ts';
import { readingTables } from './reading-tables.ts';
import { translationsTable } from './translations-table.ts';

/** For each spoken language how all the lessons stand. No page for pupils leads there. */
export function editorsPages(
  content: Content,
  editorial: Editorial,
  workshop: Workshop,
): readonly EditorsPage[] {
  const spoken = plainLanguages(content);
  const languages = withEasyBeside(siteLanguages(content));
  return spoken.map((language) => pageOf(language, { content, editorial, languages, spoken, workshop }));
}

/** What the catalogue says of it: an easy edition has the page of the language that it is made of, if the site does. */
export function editorsIn(language: Language, content: Content): { readonly editors?: string } {
  const spoken = spokenLanguage(language);
  return plainLanguages(content).includes(spoken) ? { editors: editorsOf(spoken) } : {};
}

/** Each language with its easy edition behind it. */
function withEasyBeside(languages: readonly Language[]): readonly Language[] {
  const spoken = [...new Set(languages.map(spokenLanguage))];
  return spoken.flatMap((each) => languages.filter((one) => spokenLanguage(one) === each).sort());
}

function plainLanguages(content: Content): readonly Language[] {
  return siteLanguages(content).filter((language) => language === spokenLanguage(language));
}

interface Making {
  readonly content: Content;
  readonly editorial: Editorial;
  /** Of the site. */
  readonly languages: readonly Language[];
  /** Those of them that have such a page. */
  readonly spoken: readonly Language[];
  readonly workshop: Workshop;
}

function pageOf(
  language: Language,
  { content, editorial, languages, spoken, workshop }: Making,
): EditorsPage {
  const { locale } = workshop.contextFor(language);
  const desk = { content, editorial, locale };
  return {
    ...overviewPage('editors', editorsOf, language, spoken, workshop),
    title: locale.t('site.editors.title'),
    summary: locale.t('site.editors.summary'),
    coverage: coverageOf(language),
    tables: [
      problemsTable(desk),
      translationsTable(desk, languages),
      ...readingTables(desk, languages),
      servicesTable(desk),
      frameworksTable(desk),
    ].filter(({ groups }) => groups.length > 0),
  };
}
