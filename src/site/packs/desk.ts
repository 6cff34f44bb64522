import { readFileSync } from 'node:fs';
import type { Language } from '../../lesson/language.ts';
import { textFile } from '../../pack/texts.ts';
import type { NamedBytes } from '../../pack/zip.ts';
import type { Face } from '../../sheet/sheet.ts';
import { bundleStyles } from '../assets.ts';
import { awayPages, helpPages } from '../help-pages.ts';
import type { Page } from '../page.ts';
import { bundleBoardScript, bundlePackScript, bundleScormScript } from '../scripts.ts';
import { type WebFont, webFonts } from '../web-fonts.ts';
import type { Workshop } from '../workshop.ts';
import { creditsFile } from './credits.ts';
import { openTemplates } from './draw-page.ts';
import { commonPlaces, filePlaces, type PlaceTable, pagePlaces, withPlaces } from './places.ts';

const templates = new URL('../../../templates/', import.meta.url);

/** What the packs of all editions share, made once. */
export interface PackDesk {
  /** Draws a page for a pack. @param own places that only this pack has */
  readonly draw: (name: string, page: Page, own?: PlaceTable) => NamedBytes;
  /** Typefaces, stylesheet and icons of pages in a face. */
  readonly look: (face: Face) => Promise<readonly NamedBytes[]>;
  readonly packScript: NamedBytes;
  readonly scormScript: NamedBytes;
  readonly boardScript: NamedBytes;
  /** Whose everything is: the licence of the content, and in each language those of what else is in a pack. */
  readonly licence: NamedBytes;
  readonly credits: (language: Language) => NamedBytes;
  /** The pages of a language that belong to no lesson. */
  readonly help: (language: Language) => NamedBytes;
  readonly away: (language: Language) => NamedBytes;
}

/** What no page in a pack has: a way to the rest of the site, other languages, fonts to load early. */
export const alone = { home: '', alternates: [], preload: [] } as const;

const desks = new WeakMap<Workshop, Promise<PackDesk>>();

/** The desk of a workshop: opened when the first pack is made, and kept. */
export function packDesk(workshop: Workshop): Promise<PackDesk> {
  const desk = desks.get(workshop) ?? openDesk(workshop);
  desks.set(workshop, desk);
  return desk;
}

async function openDesk(workshop: Workshop): Promise<PackDesk> {
  const fonts = await webFonts(`${workshop.cache}/fonts`);
  const draw = openDrawing();
  const general = (name: string, page: Page) => draw(name, { ...page, ...alone });
  return {
    draw,
    look: onceEach((face: Face) => lookOf(face, fonts)),
    packScript: encoded(filePlaces.script, await bundlePackScript()),
    boardScript: encoded(filePlaces.boardScript, await bundleBoardScript()),
    scormScript: encoded(filePlaces.script, await bundleScormScript()),
    licence: textFile('LICENSE.txt', workshop.licence),
    credits: onceEach((language: Language) => creditsFile(workshop.contextFor(language).locale)),
    help: onceEach((language: Language) => general(pagePlaces.help, helpPages([language], workshop)[0]!)),
    away: onceEach((language: Language) => general(pagePlaces.away, awayPages([language], workshop)[0]!)),
  };
}

function openDrawing(): PackDesk['draw'] {
  const draw = openTemplates();
  return (name, page, own = new Map()) => {
    const places = new Map([...commonPlaces(page.language), ...own]);
    return encoded(name, withPlaces(draw(page, filePlaces), places));
  };
}

/** The other face is there for whoever reads better in it; names in rare letters it leaves to the device. */
async function lookOf(face: Face, fonts: readonly WebFont[]): Promise<readonly NamedBytes[]> {
  const needed = fonts.filter((font) => font.face === face || font.part === 'latin');
  const styles = await bundleStyles(needed.map(({ rule }) => rule).join('\n'));
  const drawing = (name: string) => readFileSync(new URL(name, templates));
  return [
    encoded(filePlaces.stylesheet, styles),
    { name: filePlaces.icon, bytes: drawing('icon.svg') },
    { name: filePlaces.blankIcon, bytes: drawing('blank.svg') },
    ...needed.map(({ url, bytes }) => ({ name: filePlaces.font(url.split('/').at(-1)!), bytes })),
  ];
}

/** What is made for a key once and is then the same object, so that it is also compressed once. */
function onceEach<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

function encoded(name: string, text: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}
