import { Packer } from 'docx';
import type { Sheet } from '../sheet/sheet.ts';
import { Anchors } from './anchors.ts';
import { draw } from './blocks/drawings.ts';
import { documentOf } from './document.ts';
import { headPieces } from './head.ts';
import { wordLanguage } from './language.ts';
import { Lists } from './lists.ts';
import { FootnoteBook } from './notes.ts';
import { settled } from './package/settle.ts';
import { lookOf, textWidth } from './style/look.ts';
import type { View } from './view.ts';

/**
 * Draws a sheet as a document that teachers can edit in Word and LibreOffice. The bytes depend on the sheet
 * alone.
 */
export async function renderDocx(sheet: Sheet): Promise<Uint8Array> {
  const view = viewOf(sheet);
  const language = wordLanguage(sheet.language);
  const pieces = [...headPieces(sheet, view), ...draw(sheet.blocks, view)];
  const packed = await Packer.toBuffer(documentOf(sheet, pieces, view, language));
  return settled(packed, { title: sheet.title, language, font: view.look.font });
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
