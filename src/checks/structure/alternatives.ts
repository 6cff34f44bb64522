import type { Check } from '../check.ts';
import { alternativesThat } from './pictures.ts';

/** In characters. A screen reader says it in one breath, without a way to stop and go back. */
const longest = 200;

/** In words: fewer name a thing, but do not say what happens. */
const fewest = 3;

/** A screen reader already says that it is a picture. */
const opening =
  /^(?:(?:een|de|an?|the)\s+)?(?:afbeelding|plaatje|foto|tekening|illustratie|picture|image|photo|drawing|illustration)\s+(?:van|of|met|with)\s/iu;

/** The name of a file says nothing to who hears it. */
export const altFile: Check = {
  code: 'alt-file',
  severity: 'warning',
  find: (lesson, context) =>
    alternativesThat(
      ({ alt }) =>
        /^[\w./-]+\.(?:svg|png|jpe?g|gif|webp)$/iu.test(alt.trim()) ? { actual: alt } : undefined,
      lesson,
      context,
    ),
};

/** “Picture of” costs the listener time and tells nothing. */
export const altOpening: Check = {
  code: 'alt-opening',
  severity: 'warning',
  find: (lesson, context) =>
    alternativesThat(
      ({ alt }) => {
        const [found] = opening.exec(alt) ?? [];
        return found === undefined ? undefined : { actual: found.trim() };
      },
      lesson,
      context,
    ),
};

/** One word leaves out what the picture is there for. */
export const altShort: Check = {
  code: 'alt-short',
  severity: 'warning',
  find: (lesson, context) =>
    alternativesThat(
      ({ alt }) =>
        wordsIn(alt) < fewest && !/\.\w+$/u.test(alt) ? { actual: alt, least: fewest } : undefined,
      lesson,
      context,
    ),
};

/** What needs more words belongs in the text, where everybody can read it. */
export const altLong: Check = {
  code: 'alt-long',
  severity: 'warning',
  find: (lesson, context) =>
    alternativesThat(
      ({ alt }) => (alt.length > longest ? { actual: alt.length, most: longest } : undefined),
      lesson,
      context,
    ),
};

/** Two pictures that sound the same cannot be told apart. */
export const altSame: Check = {
  code: 'alt-same',
  severity: 'warning',
  find: (lesson, context) =>
    alternativesThat(
      (picture, all) => {
        const before = all.slice(0, all.indexOf(picture));
        const first = before.find(({ alt, name }) => alt === picture.alt && name !== picture.name);
        return first && { actual: picture.alt, first: first.name };
      },
      lesson,
      context,
    ),
};

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
