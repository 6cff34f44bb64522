import { spokenLanguage } from '../lesson/language.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { stack } from './blocks/layouts.ts';
import { headStrips } from './blocks/sheet-head.ts';
import type { FaceSet } from './faces.ts';
import type { Context } from './layout/context.ts';
import { withPageNumbers } from './layout/page-numbers.ts';
import { type Page, paginate } from './layout/paginate.ts';
import { withRunningHeads } from './layout/running.ts';
import { accompanied, type Strip } from './layout/strip.ts';
import { writeDocument } from './paint/document.ts';
import { pagePicture } from './preview/page-picture.ts';
import type { EditionSize } from './style/scales.ts';
import { snug } from './style/snug.ts';
import { type Paper, type Style, styleOf } from './style/style.ts';
import { newTree, type Tag } from './tags/element.ts';
import { hyphenatorOf, noBreaks } from './text/hyphenate.ts';

export interface PdfOptions {
  /** `large-print` has all text but the running heads at 18 points or more. */
  readonly edition?: EditionSize;
  readonly paper?: Paper;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  /** Number of pages. */
  readonly pages: number;
  /** A small picture of the first page, as SVG; made when it is asked for. */
  readonly firstPage: () => string;
}

/**
 * Draws a sheet as a tagged PDF that keeps to PDF/UA-1. The bytes depend on the sheet and the options alone.
 *
 * @param faces of the sheet's face
 * @throws when a character has no font: ask `uncoveredCharacters` before
 */
export function renderPdf(sheet: Sheet, faces: FaceSet, options: PdfOptions = {}): Pdf {
  const edition = options.edition ?? 'standard';
  const style = styleOf(sheet, edition, options.paper ?? 'a4');
  const usual = withNeededContents(sheet, faces, style);
  const { root, pages } =
    edition === 'standard' ? withCompany(spared(usual, sheet, faces), sheet, faces) : usual;
  const finished = withRunningHeads(withPageNumbers(pages), sheet, style, faces);
  const bytes = writeDocument({
    title: sheet.title,
    language: sheet.language,
    style: style.page,
    root,
    pages: finished,
    typing: faces.chains.regular[0],
  });
  return { bytes, pages: pages.length, firstPage: () => pagePicture(finished[0]!, style.page) };
}

/** Strips on pages, and the tags of what stands there. */
interface Laid {
  readonly root: Tag;
  readonly pages: readonly Page[];
  readonly style: Style;
}

/** @param prepare changes strips before they are divided over pages */
function layOut(
  sheet: Sheet,
  faces: FaceSet,
  style: Style,
  prepare: (strips: readonly Strip[]) => readonly Strip[] = (strips) => strips,
): Laid {
  const context = contextOf(sheet, faces, style);
  const strips = [...headStrips(sheet.title, sheet.head, context), ...stack(sheet.blocks, context)];
  const { page } = style;
  const room = {
    left: page.side,
    top: page.top,
    height: page.height - page.top - page.bottom,
    firstRise: page.firstRise,
  };
  return { root: context.tag, pages: paginate(prepare(strips), room), style };
}

/** From how many pages on a list of contents helps. */
const contentsFrom = 4;

function withNeededContents(sheet: Sheet, faces: FaceSet, style: Style): Laid {
  const whole = layOut(sheet, faces, style);
  const rest = sheet.blocks.filter(({ kind }) => kind !== 'contents');
  if (whole.pages.length >= contentsFrom || rest.length === sheet.blocks.length) return whole;
  return layOut({ ...sheet, blocks: rest }, faces, style);
}

/** A last page that is filled no more than this is spared where closer lines allow. */
const hardlyFilled = 0.5;

/** The document in a page less, if that takes no more than setting it a little closer. */
function spared(usual: Laid, sheet: Sheet, faces: FaceSet): Laid {
  const { pages } = usual;
  if (pages.length < 2 || !mightSpare(pages, sheet)) return usual;
  const closer = layOut(sheet, faces, snug(usual.style));
  return closer.pages.length < pages.length ? closer : usual;
}

/**
 * Whether closer lines might save a page: the last holds little, or all together leave so much empty. Worksheets
 * are tried sooner, since they are copied for a whole class.
 */
function mightSpare(pages: readonly Page[], { reader }: Sheet): boolean {
  if (pages.at(-1)!.filled <= hardlyFilled) return true;
  const empty = pages.reduce((sum, { filled }) => sum + 1 - filled, 0);
  return empty >= (reader === 'worksheet' ? 1 : 2);
}

/** A worksheet whose last page holds help alone, with what comes before it there too, if that takes no page more. */
function withCompany(laid: Laid, sheet: Sheet, faces: FaceSet): Laid {
  const { pages, style } = laid;
  if (sheet.reader !== 'worksheet' || pages.length < 2 || !pages.at(-1)!.leftOver) return laid;
  const joined = layOut(sheet, faces, style, accompanied);
  return joined.pages.length > pages.length ? laid : joined;
}

function contextOf(sheet: Sheet, faces: FaceSet, style: Style): Context {
  return {
    faces,
    style,
    stack,
    tag: newTree(),
    width: style.page.width - 2 * style.page.side,
    hyphenate: style.hyphenate ? hyphenatorOf(spokenLanguage(sheet.language)) : noBreaks,
    fillable: sheet.reader === 'worksheet' || sheet.reader === 'worksheet-large-print',
  };
}
