import { Tab, TextRun } from 'docx';
import { palette } from '../sheet/palette.ts';
import type { Sheet, SheetHead } from '../sheet/sheet.ts';
import { type Cell, type Piece, paragraph, type TablePiece } from './pieces.ts';
import { mm, type Twips } from './style/units.ts';
import type { View } from './view.ts';

const line = { style: 'single', size: 6, color: palette.line } as const;
const none = { style: 'nil' } as const;

/** The top of a document: what it is and for whom, its title, and lines for name and date. */
export function headPieces({ title, head }: Sheet, view: View): readonly Piece[] {
  const { document, facts, summary, fillIn } = head;
  const kind = [new TextRun(document), ...factRuns(facts)];
  return [
    paragraph('DocumentKind', kind, { tabStops: [{ type: 'right', position: view.width }] }),
    paragraph('Title', [new TextRun(title)]),
    ...(summary === '' ? [] : [paragraph('Summary', [new TextRun(summary)])]),
    ...(fillIn.length === 0 ? [] : [fillInTable(fillIn, view)]),
  ];
}

/** The facts stand at the right end of the line. */
function factRuns(facts: SheetHead['facts']): readonly TextRun[] {
  if (facts.length === 0) return [];
  return [
    new TextRun({ children: [new Tab()] }),
    new TextRun({ text: facts.join('  ·  '), style: 'Soft', bold: false }),
  ];
}

/** Each label with a line to write on behind it; the first line is the longest, for a name. */
function fillInTable(labels: readonly string[], view: View): TablePiece {
  const words = labels.map((label) => labelWidth(label, view));
  const room = view.width - words.reduce((sum, width) => sum + width, 0);
  const shares = labels.map((_, index) => (index === 0 ? 1.7 : 1));
  const share = room / shares.reduce((sum, each) => sum + each, 0);
  const cells = labels.flatMap((label): Cell[] => [
    {
      pieces: [paragraph('CellHead', [new TextRun(label)])],
      align: 'bottom',
      margins: { left: 0, right: mm(1) },
    },
    { pieces: [], align: 'bottom', borders: { top: none, left: none, right: none, bottom: line } },
  ]);
  return {
    kind: 'table',
    style: 'KitPlain',
    widths: words.flatMap((width, index) => [width, Math.floor(share * (shares[index] ?? 1))]),
    rows: [{ height: view.look.writing, cells }],
  };
}

function labelWidth(label: string, { look }: View): Twips {
  return Math.round(label.length * look.body * 0.68 * 20) + mm(3);
}
