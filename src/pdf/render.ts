import { spokenLanguage } from '../lesson/language.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { stack } from './blocks/layouts.ts';
import { headStrips } from './blocks/sheet-head.ts';
import type { FaceSet } from './faces.ts';
import type { Context } from './layout/context.ts';
import { paginate } from './layout/paginate.ts';
import { withRunningHeads } from './layout/running.ts';
import { writeDocument } from './paint/document.ts';
import type { EditionSize } from './style/scales.ts';
import { type Paper, type Style, styleOf } from './style/style.ts';
import { newTree } from './tags/element.ts';
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
}

/**
 * Draws a sheet as a tagged PDF that keeps to PDF/UA-1. The bytes depend on the sheet and the options alone.
 *
 * @param faces of the sheet's face
 * @throws when a character has no font: ask `uncoveredCharacters` before
 */
export function renderPdf(sheet: Sheet, faces: FaceSet, options: PdfOptions = {}): Pdf {
  const style = styleOf(sheet, options.edition ?? 'standard', options.paper ?? 'a4');
  const context = contextOf(sheet, faces, style);
  const strips = [...headStrips(sheet.title, sheet.head, context), ...stack(sheet.blocks, context)];
  const { page } = style;
  const room = {
    left: page.side,
    top: page.top,
    height: page.height - page.top - page.bottom,
    firstRise: page.firstRise,
  };
  const pages = withRunningHeads(paginate(strips, room), sheet, style, faces);
  const { title, language } = sheet;
  const bytes = writeDocument({
    title,
    language,
    style: page,
    root: context.tag,
    pages,
    typing: faces.chains.regular[0],
  });
  return { bytes, pages: pages.length };
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
