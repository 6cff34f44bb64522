import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import type { Language } from '../lesson/language.ts';
import { spokenLanguage } from '../lesson/language.ts';
import { textFile } from '../pack/texts.ts';
import { type NamedBytes, zip } from '../pack/zip.ts';
import { tierPackOf } from './addresses.ts';
import { type CatalogueEdition, type CataloguePack, catalogueFile } from './catalogue.ts';
import { siteLanguages } from './entry-pages.ts';
import { emptyKitMemory, type MadeLesson } from './make-lessons.ts';
import { creditsFile } from './packs/credits.ts';
import { kitVersion } from './packs/readme.ts';
import type { Workshop } from './workshop.ts';

/** A pack beyond this, in bytes, would not reach a school: there, lessons are better chosen one by one. */
const largest = 40_000_000;

/** The papers of a lesson, to lie in a folder of a pack. */
interface Shelf {
  readonly lesson: string;
  /** The last part of its id. */
  readonly folder: string;
  readonly edition: CatalogueEdition;
}

/**
 * Writes, for each language and tier, one zip with the papers of all its lessons.
 *
 * @param memory of packs that stand where they were put
 * @returns their entries
 */
export function writeTierPacks(
  made: readonly MadeLesson[],
  workshop: Workshop,
  { tierPacks } = emptyKitMemory(),
): readonly CataloguePack[] {
  const lessons = made.map(({ lesson }) => lesson);
  return siteLanguages({ lessons }).flatMap((language) =>
    [...workshop.curriculum.tiers.keys()].flatMap((tier) => {
      const shelves = shelvesOf(made, language, tier);
      return shelves.length > 0 && sizeOf(shelves) <= largest ? [remembered(shelves, language, tier)] : [];
    }),
  );

  function remembered(shelves: readonly Shelf[], language: Language, tier: string): CataloguePack {
    const url = tierPackOf(language, tier);
    const key = digestOf(workshop.basis, shelves);
    const known = tierPacks.get(url);
    const pack = known?.key === key ? known.pack : writePack(shelves, language, tier, workshop);
    tierPacks.set(url, { key, pack });
    return pack;
  }
}

function shelvesOf(made: readonly MadeLesson[], language: Language, tier: string): readonly Shelf[] {
  return made
    .filter(({ lesson }) => lesson.tier === tier)
    .flatMap(({ lesson, editions }) =>
      editions
        .filter(({ entry }) => entry.language === language)
        .map(({ entry }) => ({ lesson: lesson.id, folder: lesson.slug, edition: entry })),
    );
}

function papersOf({ edition }: Shelf) {
  return edition.files.filter(({ format }) => format === 'pdf' || format === 'docx');
}

function sizeOf(shelves: readonly Shelf[]): number {
  return shelves.flatMap(papersOf).reduce((sum, { bytes }) => sum + bytes, 0);
}

function writePack(
  shelves: readonly Shelf[],
  language: Language,
  tier: string,
  workshop: Workshop,
): CataloguePack {
  const { locale } = workshop.contextFor(language);
  const files = shelves.flatMap((shelf) => papersOf(shelf).map(({ url }) => copied(url, shelf, workshop)));
  const bytes = zip([
    textFile('README.txt', readme(shelves, language, tier, workshop)),
    ...files,
    creditsFile(locale),
    textFile('LICENSE.txt', workshop.licence),
  ]);
  const url = tierPackOf(language, tier);
  workshop.output.write(url, bytes);
  const entry = catalogueFile('pack-teacher', 'zip', url, bytes);
  return { language, tier, lessons: shelves.map(({ lesson }) => lesson), ...entry };
}

/** The very bytes that stand on the site. */
function copied(url: string, { folder }: Shelf, workshop: Workshop): NamedBytes {
  const bytes = readFileSync(join(workshop.folder, url));
  return { name: `${folder}/${url.slice(url.lastIndexOf('/') + 1)}`, bytes };
}

function readme(
  shelves: readonly Shelf[],
  language: Language,
  tier: string,
  { curriculum, contextFor }: Workshop,
): string {
  const { t } = contextFor(language).locale;
  const name = curriculum.tiers.get(tier)!.name[spokenLanguage(language)]!;
  const digest = digestOf(shelves.flatMap(papersOf).map(({ sha256 }) => sha256)).slice(0, 8);
  return [
    t('site.pack.tierTitle', { tier: name }),
    [t('site.pack.intro'), ...shelves.map(({ folder, edition }) => `- ${folder}/: ${edition.title}`)].join(
      '\n',
    ),
    t('site.pack.care'),
    t('site.pack.licence'),
    t('site.pack.version', { version: kitVersion, digest }),
    '',
  ].join('\n\n');
}
