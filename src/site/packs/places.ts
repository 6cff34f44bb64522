import { type Language, spokenLanguage } from '../../lesson/language.ts';
import { awayPageOf, helpPageOf } from '../addresses.ts';

/** Where in a pack its pages lie. */
export const pagePlaces = {
  lesson: 'lesson.html',
  board: 'board.html',
  help: 'help.html',
  launch: 'index.html',
  away: 'away.html',
} as const;

/** Where everything lies that pages load. */
const folder = 'files';

export const filePlaces = {
  stylesheet: `${folder}/kit.css`,
  script: `${folder}/lesson.js`,
  boardScript: `${folder}/board.js`,
  icon: `${folder}/icon.svg`,
  blankIcon: `${folder}/blank.svg`,
  font: (name: string) => `${folder}/${name}`,
} as const;

/** Places by the address that the site has for the same. */
export type PlaceTable = ReadonlyMap<string, string>;

/** The places that every pack in a language has. */
export function commonPlaces(language: Language): PlaceTable {
  return new Map<string, string>([
    ['/icon.svg', filePlaces.icon],
    ['/blank.svg', filePlaces.blankIcon],
    [helpPageOf(language), pagePlaces.help],
    [awayPageOf(spokenLanguage(language)), pagePlaces.away],
  ]);
}

const siteAddress = /(<[a-z]+ [^>]*?\b(?:href|src)=")(\/[^"]*)"/gu;

/**
 * Makes the addresses of the site lead to places in the pack.
 *
 * @throws for an address that has none: a pack must not lead out of itself
 */
export function withPlaces(page: string, table: PlaceTable): string {
  return page.replace(siteAddress, (_, start: string, address: string) => {
    const place = table.get(address);
    if (place === undefined) throw new Error(`a page of a pack leads to ${address}, which no pack has`);
    return `${start}${place}"`;
  });
}
