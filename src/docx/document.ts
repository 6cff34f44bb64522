import { Document } from 'docx';
import type { Sheet } from '../sheet/sheet.ts';
import { build } from './build.ts';
import { notePieces } from './footnotes.ts';
import type { Piece } from './pieces.ts';
import { runningHeads } from './running.ts';
import { page } from './style/look.ts';
import type { View } from './view.ts';

/** Word 2013 and later: anything less opens in a mode for old documents. */
const wordVersion = 15;

/** Pieces as a document with its lists, notes and running heads; its styles come later. */
export function documentOf(sheet: Sheet, pieces: readonly Piece[], view: View): Document {
  const { lists, notes } = view;
  const children = build(pieces);
  return new Document({
    title: sheet.title,
    compatibility: { version: wordVersion },
    numbering: { config: [...lists.definitions()] },
    footnotes: notes.drawn((blocks) => notePieces(blocks, view)),
    sections: [{ ...runningHeads(sheet), properties: { titlePage: true, page: pageSetup }, children }],
  });
}

const pageSetup = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.margin,
    right: page.margin,
    bottom: page.margin,
    left: page.margin,
    header: page.running,
    footer: page.running,
  },
} as const;
