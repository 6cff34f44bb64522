import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from '../sheet/sheet.ts';

const require = createRequire(import.meta.url);

interface Style {
  readonly weight: 400 | 700;
  readonly slant: 'normal' | 'italic';
  readonly file: string;
}

const families: Record<Face, { readonly name: string; readonly styles: readonly Style[] }> = {
  andika: {
    name: 'Andika',
    styles: [
      { weight: 400, slant: 'normal', file: '@expo-google-fonts/andika/Andika_400Regular.ttf' },
      { weight: 400, slant: 'italic', file: '@expo-google-fonts/andika/Andika_400Regular_Italic.ttf' },
      { weight: 700, slant: 'normal', file: '@expo-google-fonts/andika/Andika_700Bold.ttf' },
    ],
  },
  atkinson: {
    name: 'Atkinson Hyperlegible Next',
    styles: [
      { weight: 400, slant: 'normal', file: atkinson('400Regular') },
      { weight: 400, slant: 'italic', file: atkinson('400Regular_Italic') },
      { weight: 700, slant: 'normal', file: atkinson('700Bold') },
    ],
  },
};

function atkinson(style: string): string {
  return `@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`;
}

/**
 * Two parts: pages in Dutch and English load only the first, which keeps them small on a slow line. It has
 * the letters, accents and signs that the two languages use; the second has what else names are written with.
 */
const parts = [
  {
    name: 'latin',
    ranges: [
      [0x20, 0x7e],
      ...points('\u00a0£©«°·»ÁÉËÏÓÖÜáàâäãåçéèêëíìîïñóòôöøúùûüß'),
      ...points('–—‘’“”„•…€'),
    ],
  },
  {
    name: 'latin-ext',
    ranges: [
      ...points('¡¢¤¥¦§¨ª¬®¯±²³´µ¶¸¹º¼½¾¿ÀÂÃÄÅÆÇÈÊÌÍÎÐÑÒÔÕ×ØÙÚÛÝÞæðõ÷ýþÿ'),
      [0x100, 0x17f],
      [0x218, 0x21b],
      [0x1e9e, 0x1e9e],
      ...points('‐‑‒―‚‛†‡−'),
    ],
  },
] as const;

function points(characters: string): readonly (readonly [number, number])[] {
  return [...characters].map((character) => [character.codePointAt(0)!, character.codePointAt(0)!] as const);
}

/** A font file for the site, and the rule that names it. */
export interface WebFont {
  readonly face: Face;
  readonly part: (typeof parts)[number]['name'];
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly rule: string;
  /** Every page in this face needs it: worth loading early. */
  readonly early: boolean;
}

/**
 * The faces of the pages as woff2, subset to Latin. Made once and kept in a cache that is safe to delete.
 *
 * @param cache folder of the cache
 */
export async function webFonts(cache: string): Promise<readonly WebFont[]> {
  const fonts: WebFont[] = [];
  for (const face of Object.keys(families) as Face[]) {
    for (const style of families[face].styles) {
      for (const part of parts) fonts.push(await webFont(face, style, part, cache));
    }
  }
  return fonts;
}

async function webFont(
  face: Face,
  style: Style,
  part: (typeof parts)[number],
  cache: string,
): Promise<WebFont> {
  const source = readFileSync(require.resolve(style.file));
  const bytes = await cached(cache, source, part.ranges);
  const name = `${face}-${style.weight}-${style.slant}-${part.name}.${digest(bytes).slice(0, 8)}.woff2`;
  const range = part.ranges.map(unicodeRange).join(', ');
  const rule = `@font-face { font-family: "${families[face].name}"; font-weight: ${style.weight}; font-style: ${style.slant}; font-display: swap; src: url("./${name}") format("woff2"); unicode-range: ${range}; }`;
  return {
    face,
    part: part.name,
    url: `/assets/${name}`,
    bytes,
    rule,
    early: part.name === 'latin' && style.slant === 'normal',
  };
}

function unicodeRange([from, to]: readonly [number, number]): string {
  return from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`;
}

/** Screens of today need no hints; other shapes of letters, of which Andika has many, are a third of a file. */
const subsetting = { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true } as const;

async function cached(
  cache: string,
  source: Buffer,
  ranges: readonly (readonly [number, number])[],
): Promise<Uint8Array> {
  const text = charactersOf(ranges);
  const made = JSON.stringify([text, subsetting]);
  const file = join(cache, `${digest(Buffer.concat([source, Buffer.from(made)])).slice(0, 32)}.woff2`);
  try {
    return readFileSync(file);
  } catch {
    const bytes = await subsetFont(source, text, subsetting);
    mkdirSync(cache, { recursive: true });
    const half = `${file}.${process.pid}`;
    writeFileSync(half, bytes);
    renameSync(half, file);
    return bytes;
  }
}

function charactersOf(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join('');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
