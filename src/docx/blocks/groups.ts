import { TextRun } from 'docx';
import type { Groups } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { held, type Piece, paragraph } from '../pieces.ts';
import type { Draw, View } from '../view.ts';
import { cardTable } from './lettered.ts';

/** Lettered groups, and below them the cards with boxes for a letter. */
export const groups: Draw<'groups'> = (block, view) => {
  const { name, groupLabel, cards } = block;
  return [...held(groupPieces(block, view), true), cardTable(cards, { name, label: groupLabel }, view)];
};

function groupPieces({ groups: all }: Groups, view: View): readonly Piece[] {
  return all.map(({ letter, title }) =>
    paragraph('Option', [
      new TextRun({ text: letter, style: 'Letter' }),
      new TextRun('\u00a0\u00a0'),
      ...inline(title, view, { bold: true }),
    ]),
  );
}
