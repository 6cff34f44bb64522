import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locale } from '../../locale/locale.ts';
import { textFile } from '../../pack/texts.ts';
import type { NamedBytes } from '../../pack/zip.ts';

const require = createRequire(import.meta.url);

/** Whose the typefaces are, in the words that come with them. */
const fontOwners = [
  'Andika: Copyright (c) 2004-2022 SIL International (http://www.sil.org/) with Reserved Font Names "Andika" and "SIL".',
  'Atkinson Hyperlegible Next: Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
];

/** Whose everything in a pack is, with the licences that have to go along. */
export function creditsFile({ t }: Locale): NamedBytes {
  const openFont = licenceIn('@expo-google-fonts/atkinson-hyperlegible-next', 'LICENSE_FONT');
  return textFile(
    'CREDITS.txt',
    [
      t('site.credits.content'),
      t('site.credits.fonts'),
      t('site.credits.pictograms'),
      t('site.credits.program'),
      [...fontOwners, openFont.slice(openFont.indexOf('This Font Software'))].join('\n\n'),
      licenceIn('@phosphor-icons/core', 'LICENSE'),
      readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8').trim(),
    ].join(`\n\n${'-'.repeat(72)}\n\n`),
  );
}

/** Some packages keep their licence from being asked for by name, so it is looked for in the folders where packages lie. */
function licenceIn(name: string, file: string): string {
  const places = require.resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name, file)).find(existsSync);
  if (!found) throw new Error(`${name} has no ${file}`);
  return readFileSync(found, 'utf8').trim();
}
