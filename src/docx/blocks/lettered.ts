import { type ProseBlock, plainBlocks } from '../../lesson/prose.ts';
import { paragraph, type Row, type TablePiece } from '../pieces.ts';
import { mm, type Twips } from '../style/units.ts';
import type { View } from '../view.ts';
import { boxCell, boxSide, unruled } from './boxes.ts';

/** A card with a box before it. */
export interface BoxedCard {
  readonly content: readonly ProseBlock[];
  readonly feedback?: readonly ProseBlock[];
  readonly answer?: string;
}

/** Between two boxes under each other: they would else be one box with a line in it. */
const rowGap: Twips = mm(1.6);

/** Cards under each other, each behind a box to write in. @param labelled names the box of a card */
export function cardTable(
  cards: readonly BoxedCard[],
  { name, label }: { readonly name: string; readonly label: string },
  view: View,
): TablePiece {
  const text = view.width - boxSide;
  const rows = cards.map((card, index): Row => {
    const box = boxCell(
      { name: `${name}-${index + 1}`, label: `${label} ${plainBlocks(card.content)}` },
      card.answer,
    );
    const inside: View = { ...view, width: text, style: 'Cell', depth: 0 };
    const feedback = card.feedback ? view.draw(card.feedback, { ...inside, style: 'Feedback' }) : [];
    const pieces = [...view.draw(card.content, inside), ...feedback];
    return { height: view.look.writing, cells: [box, { pieces, align: 'center', borders: unruled }] };
  });
  return { kind: 'table', style: 'KitPlain', widths: [boxSide, text], rows: rows.flatMap(spacedRow) };
}

function spacedRow(row: Row, index: number): readonly Row[] {
  if (index === 0) return [row];
  const low = [paragraph('TableEnd', [])];
  const empty = { pieces: low, borders: unruled, margins: { top: 0, bottom: 0 } };
  return [{ height: rowGap, cells: [empty, empty] }, row];
}
