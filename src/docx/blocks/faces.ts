import { TextRun } from 'docx';
import { plainText } from '../../lesson/prose.ts';
import type { Faces } from '../../sheet/blocks.ts';
import { tickControl } from '../controls.ts';
import { inline } from '../inline.ts';
import { type Cell, held, type ParagraphPiece, paragraph, type Row } from '../pieces.ts';
import { mm } from '../style/units.ts';
import type { Draw, View } from '../view.ts';
import { faceRun, moods } from './face.ts';

const roundWidth = mm(46);

/** Statements with three faces, once a round: ring one on paper, or tick the box behind it. */
export const faces: Draw<'faces'> = (block, view) => {
  const words = view.width - roundWidth * block.rounds.length;
  const heads = [block.statementLabel, ...block.rounds].map(
    (head, index): Cell => ({
      pieces: [paragraph('CellHead', [new TextRun(head)], { alignment: index === 0 ? 'left' : 'center' })],
    }),
  );
  const rows = block.statements.map((_, index) => statementRow(block, index, { ...view, width: words }));
  return [
    ...held([legend(block, view)], true),
    {
      kind: 'table',
      style: 'KitGrid',
      widths: [words, ...block.rounds.map(() => roundWidth)],
      rows: [{ head: true, cells: heads }, ...rows],
    },
  ];
};

/** What the faces mean. */
export function legend({ scale }: Pick<Faces, 'scale'>, { look }: View): ParagraphPiece {
  const meanings = moods.flatMap((mood) => [
    faceRun(mood, scale[mood], look.face * 0.8),
    new TextRun(
      `\u00a0${scale[mood].replaceAll(' ', '\u00a0')}${mood < 2 ? '\u00a0\u00a0\u00a0\u00a0 ' : ''}`,
    ),
  ]);
  return paragraph('Cell', meanings, { spacing: { after: 80 } });
}

function statementRow({ name, rounds, scale, statements }: Faces, index: number, view: View): Row {
  const statement = statements[index] ?? [];
  const label = plainText(statement);
  const round = (title: string, at: number): Cell => ({
    align: 'center',
    margins: { left: 0, right: 0 },
    pieces: [
      paragraph(
        'Cell',
        moods.flatMap((mood) => [
          ...(mood === 0 ? [] : [new TextRun('\u00a0\u00a0')]),
          faceRun(mood, scale[mood], view.look.face),
          tickControl(
            {
              name: `${name}-${at + 1}-${index + 1}-${mood + 1}`,
              label: `${title}, ${scale[mood]}: ${label}`,
            },
            { circle: true, ticked: false, size: view.look.small },
          ),
        ]),
        { alignment: 'center' },
      ),
    ],
  });
  const words: Cell = { pieces: [paragraph('Cell', inline(statement, view))], align: 'center' };
  return { height: view.look.writing, cells: [words, ...rounds.map(round)] };
}
