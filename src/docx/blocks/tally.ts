import { TextRun } from 'docx';
import type { Tally } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { type Cell, held, paragraph, type Row } from '../pieces.ts';
import { mm } from '../style/units.ts';
import type { Draw, View } from '../view.ts';
import { faceRun, moods } from './face.ts';
import { legend } from './faces.ts';

const countWidth = mm(14);

/** A nameless tally for the class: a row a statement, three empty boxes a round. */
export const tally: Draw<'tally'> = (block, view) => {
  const counts = block.rounds.length * moods.length;
  const words = view.width - countWidth * counts;
  return [
    ...held([paragraph('PanelTitle', [new TextRun(block.title)]), legend(block, view)], true),
    {
      kind: 'table',
      style: 'KitGrid',
      widths: [words, ...Array.from({ length: counts }, () => countWidth)],
      rows: [
        ...headRows(block, view),
        ...block.statements.map((statement) => countRow(statement, counts, view)),
      ],
    },
  ];
};

function headRows({ statementLabel, rounds, scale }: Tally, { look }: View): readonly Row[] {
  const round = (title: string): Cell => ({ pieces: [headWords(title)], span: moods.length });
  const face = moods.map(
    (mood): Cell => ({
      pieces: [paragraph('CellHead', [faceRun(mood, scale[mood], look.face * 0.8)], { alignment: 'center' })],
    }),
  );
  return [
    { head: true, cells: [{ pieces: [headWords(statementLabel)] }, ...rounds.map(round)] },
    { head: true, cells: [{ pieces: [] }, ...rounds.flatMap(() => face)] },
  ];
}

function headWords(words: string) {
  return paragraph('CellHead', [new TextRun(words)]);
}

function countRow(statement: Tally['statements'][number], counts: number, view: View): Row {
  const empty = Array.from({ length: counts }, (): Cell => ({ pieces: [] }));
  return {
    height: view.look.writing,
    cells: [{ pieces: [paragraph('Cell', inline(statement, view))] }, ...empty],
  };
}
