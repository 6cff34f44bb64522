import type { Sheet } from '../sheet/sheet.ts';
import { Anchors } from './anchors.ts';
import { draw } from './blocks/drawings.ts';
import { documentOf } from './document.ts';
import { headPieces } from './head.ts';
import { wordLanguage } from './language.ts';
import { Lists } from './lists.ts';
import { FootnoteBook } from './notes.ts';
import { compile } from './package/compile.ts';
import { settled } from './package/settle.ts';
import { lookOf, textWidth } from './style/look.ts';
import type { View } from './view.ts';

/**
 * Draws a sheet as a document that teachers can edit in Word and LibreOffice. The bytes depend on the sheet
 * alone.
 */
export function renderDocx(sheet: Sheet): Uint8Array {
  const view = viewOf(sheet);
  const language = wordLanguage(sheet.language);
  const pieces = [...headPieces(sheet, view), ...draw(sheet.blocks, view)];
  const parts = compile(documentOf(sheet, pieces, view));
  return settled(parts, { title: sheet.title, language, look: view.look });
}

function viewOf(sheet: Sheet): View {
  return {
    look: lookOf(sheet),
    width: textWidth,
    depth: 0,
    lists: new Lists(),
    notes: new FootnoteBook(),
    anchors: new Anchors(sheet.blocks),
    draw,
  };
}
