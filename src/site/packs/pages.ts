import { renderBlocks } from '../../html/render.ts';
import { boardSheet, studentSheet } from '../../kit/sheets.ts';
import type { NamedBytes } from '../../pack/zip.ts';
import { sealedKeys } from '../page-keys.ts';
import type { LessonPage, Page, StudentPage } from '../pages.ts';
import { blankIconPlace, iconPlace, type PackDesk, stylesheetPlace } from './desk.ts';
import type { PackParts } from './parts.ts';
import { type PictureShelf, pictureShelf } from './pictures.ts';

/** Pages of an edition as files that lead only to each other, and all that they load. */
export interface PackPages {
  readonly lesson: NamedBytes;
  readonly board: NamedBytes;
  readonly help: NamedBytes;
  /** The lesson's page as a learning platform shows it. */
  readonly launch: NamedBytes;
  /** The empty page to which leaving at once leads. */
  readonly away: NamedBytes;
  /** Pictures, styles and typefaces. */
  readonly files: readonly NamedBytes[];
}

/** Names of pages in a pack. */
const pagePlaces = {
  lesson: 'lesson.html',
  board: 'board.html',
  help: 'help.html',
  launch: 'index.html',
  away: 'away.html',
} as const;

/** What no page in a pack has: a way to the rest of the site, other languages, fonts to load early. */
const alone = { home: '', alternates: [], preload: [] } as const;

/** Draws the pages of an edition for its packs. */
export async function packPages(parts: PackParts, desk: PackDesk): Promise<PackPages> {
  const { lesson, edition, workshop } = parts;
  const { curriculum } = workshop;
  const { face } = curriculum.tiers.get(lesson.tier)!;
  const shelf = pictureShelf();
  const student = studentPage(parts, shelf);
  const board = boardPage(parts, shelf);
  const away = desk.away(edition.language);
  const worksheet = parts.papers.find(({ role, format }) => role === 'worksheet' && format === 'pdf');
  const table = new Map<string, string>([
    ['/icon.svg', iconPlace],
    ['/blank.svg', blankIconPlace],
    [parts.student.help, pagePlaces.help],
    [away.url, pagePlaces.away],
    ...(worksheet && parts.student.worksheet ? [[parts.student.worksheet.url, worksheet.name] as const] : []),
  ]);
  const draw = (name: string, page: Page, script = desk.packScript): NamedBytes => {
    const drawn = desk.draw(page, { stylesheet: stylesheetPlace, script: script.name });
    return { name, bytes: new TextEncoder().encode(withPlaces(drawn, table)) };
  };
  const { worksheet: _, ...platform } = { ...student, help: '', inPlatform: true };
  return {
    lesson: draw(pagePlaces.lesson, student),
    board: draw(pagePlaces.board, board),
    help: draw(pagePlaces.help, { ...desk.help(edition.language), ...alone }),
    launch: draw(pagePlaces.launch, platform, desk.scormScript),
    away: draw(pagePlaces.away, { ...away, ...alone }),
    files: [...shelf.files(), ...(await desk.look(face))],
  };
}

function studentPage(
  { lesson, edition, student, workshop }: PackParts,
  { placeOf }: PictureShelf,
): StudentPage {
  const { blocks } = studentSheet(lesson, edition, workshop.contextFor(edition.language));
  return { ...student, ...alone, body: renderBlocks(blocks, placeOf, sealedKeys(edition, placeOf)) };
}

function boardPage({ lesson, edition, board, workshop }: PackParts, { placeOf }: PictureShelf): LessonPage {
  const { blocks } = boardSheet(lesson, edition, workshop.contextFor(edition.language));
  return { ...board, ...alone, body: renderBlocks(blocks, placeOf) };
}

const siteAddress = /(<[a-z]+ [^>]*?\b(?:href|src)=")(\/[^"]*)"/gu;

/**
 * Makes the addresses of the site lead to places in the pack.
 *
 * @throws for an address that has none: a pack must not lead out of itself
 */
function withPlaces(page: string, table: ReadonlyMap<string, string>): string {
  return page.replace(siteAddress, (_, start: string, address: string) => {
    const place = table.get(address);
    if (place === undefined) throw new Error(`a page of a pack leads to ${address}`);
    return `${start}${place}"`;
  });
}
