import { renderBlocks } from '../../html/render.ts';
import { studentSheet } from '../../kit/sheets.ts';
import type { NamedBytes } from '../../pack/zip.ts';
import { drawnBoard } from '../board-page.ts';
import { sealedKeys } from '../page-keys.ts';
import type { BoardPage, StudentPage } from '../pages.ts';
import { alone, type PackDesk } from './desk.ts';
import type { PackParts } from './parts.ts';
import { type PictureShelf, pictureShelf } from './pictures.ts';
import { type PlaceTable, pagePlaces } from './places.ts';

/** Pages of an edition as files that lead only to each other, and all that they load. */
export interface PackPages {
  readonly lesson: NamedBytes;
  readonly board: NamedBytes;
  /** The lesson's page as a learning platform shows it. */
  readonly launch: NamedBytes;
  readonly help: NamedBytes;
  /** The empty page to which leaving at once leads. */
  readonly away: NamedBytes;
  /** Pictures, styles and typefaces. */
  readonly files: readonly NamedBytes[];
}

/** Draws the pages of an edition for its packs. */
export async function packPages(parts: PackParts, desk: PackDesk): Promise<PackPages> {
  const { lesson, edition, workshop } = parts;
  const { face } = workshop.curriculum.tiers.get(lesson.tier)!;
  const shelf = pictureShelf();
  const student = studentPage(parts, shelf);
  const { worksheet: _, ...platform } = { ...student, help: '', inPlatform: true };
  return {
    lesson: desk.draw(pagePlaces.lesson, student, worksheetPlace(parts)),
    board: desk.draw(pagePlaces.board, boardPage(parts, shelf)),
    launch: desk.draw(pagePlaces.launch, platform),
    help: desk.help(edition.language),
    away: desk.away(edition.language),
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

function boardPage({ lesson, edition, board, workshop }: PackParts, { placeOf }: PictureShelf): BoardPage {
  const context = workshop.contextFor(edition.language);
  return { ...board, ...alone, ...drawnBoard(lesson, edition, context, { url: placeOf, later: placeOf }) };
}

/** The student page leads to the worksheet. */
function worksheetPlace({ student, papers }: PackParts): PlaceTable {
  const worksheet = papers.find(({ role, format }) => role === 'worksheet' && format === 'pdf');
  return new Map(worksheet && student.worksheet ? [[student.worksheet.url, worksheet.name]] : []);
}
