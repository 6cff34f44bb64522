import type { Face } from '../sheet/sheet.ts';
import { cachedTable, fontCache } from './fonts/cache.ts';
import { type FontSource, faceSources, fallbackSources, type Role } from './fonts/files.ts';
import { type Font, makeFont } from './fonts/font.ts';
import { type Chain, drawnText, fontFor, makeTypesetter, type Typesetter } from './fonts/typeset.ts';

/** A face with all that text may need beside it. */
export interface FaceSet {
  readonly face: Face;
  /** For each cut the fonts to try, the face's own first. */
  readonly chains: Readonly<Record<Role, Chain>>;
  /** Sets words, and remembers them. */
  readonly set: Typesetter;
}

const loaded = new Map<string, Promise<FaceSet>>();

/**
 * Loads a face. Its tables are made once and kept in the cache folder; within a process each face is
 * loaded once.
 *
 * @param folder where tables are kept between runs
 */
export function loadFaces(face: Face, folder = fontCache): Promise<FaceSet> {
  const key = `${face}\0${folder}`;
  const known = loaded.get(key) ?? load(face, folder);
  loaded.set(key, known);
  return known;
}

async function load(face: Face, folder: string): Promise<FaceSet> {
  const open = async (source: FontSource, embedding: Font['embedding']): Promise<Font> =>
    makeFont(await cachedTable(source, folder), embedding);
  const sources = faceSources[face];
  const [regular, bold, italic, boldItalic, sans, sansBold, emoji] = await Promise.all([
    open(sources.regular, 'whole'),
    open(sources.bold, 'whole'),
    open(sources.italic, 'whole'),
    open(sources.boldItalic, 'whole'),
    open(fallbackSources.sans, 'used'),
    open(fallbackSources.sansBold, 'used'),
    open(fallbackSources.emoji, 'used'),
  ]);
  const chains: FaceSet['chains'] = {
    regular: [regular, sans, emoji],
    bold: [bold, sansBold, emoji],
    italic: [italic, sans, emoji],
    boldItalic: [boldItalic, sansBold, emoji],
  };
  return { face, chains, set: makeTypesetter(chains) };
}

/** A character that no font of the kit can draw, and where it stands: an index in the text as given. */
export interface UncoveredCharacter {
  readonly character: string;
  readonly index: number;
}

/** Says which characters of a text would be missing on paper. An author has to replace them. */
export function uncoveredCharacters(text: string, faces: FaceSet): readonly UncoveredCharacter[] {
  const uncovered: UncoveredCharacter[] = [];
  let index = 0;
  for (const character of text) {
    const drawn = drawnText(character);
    if (drawn !== '' && !isSpace.test(drawn) && !fontFor(drawn, faces.chains.regular))
      uncovered.push({ character, index });
    index += character.length;
  }
  return uncovered;
}

const isSpace = /^\s$/u;
