import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Catalogue, CatalogueEdition, CatalogueLesson } from '../src/site/catalogue.ts';

/** The kit that was built for this run. */
export const site = inject('site');

export const catalogue = JSON.parse(readFileSync(join(site, 'kit.json'), 'utf8')) as Catalogue;

/** Every file of the site, as an address from its root. */
export const addresses: readonly string[] = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
  .sort();

export const read = (address: string): Buffer => readFileSync(join(site, address));

/** The text of the page at an address that ends in a slash. */
export const page = (address: string): string => read(`${address}index.html`).toString('utf8');

export interface EditionOfLesson {
  readonly lesson: CatalogueLesson;
  readonly edition: CatalogueEdition;
}

export const editions: readonly EditionOfLesson[] = catalogue.lessons.flatMap((lesson) =>
  lesson.editions.map((edition) => ({ lesson, edition })),
);

/** `KIT_LONG=1` asks for a thorough run. */
export const isThorough = Boolean(process.env.KIT_LONG);

/** For what takes long: the editions of one lesson of each tier, or all of them in a thorough run. */
export const samples: readonly EditionOfLesson[] = editions.filter(
  ({ lesson }) => isThorough || catalogue.lessons.find(({ tier }) => tier === lesson.tier) === lesson,
);

/** "9-12/fake-profiles in nl", for the names of tests. */
export const nameOf = ({ lesson, edition }: EditionOfLesson): string => `${lesson.id} in ${edition.language}`;
