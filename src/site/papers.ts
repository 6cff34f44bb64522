import { digestOf } from '../cache/digest.ts';
import { renderDocx } from '../docx/render.ts';
import {
  answerKeySheet,
  homeLetterSheet,
  largePrintSheet,
  type MakeSheet,
  teacherGuideSheet,
  worksheetSheet,
} from '../kit/sheets.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { type Pdf, renderPdf } from '../pdf/render.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { PaperFormat, PaperRole } from './catalogue.ts';
import type { Workshop } from './workshop.ts';

/** A paper of an edition. */
export interface Paper {
  readonly role: PaperRole;
  readonly format: PaperFormat;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Printed pages; a document for a word processor has as many as its user's program makes of it. */
  readonly pages?: number;
  /** A small picture of its first page, as SVG, for a pdf. */
  readonly preview?: string;
}

type Drawn = Pick<Paper, 'bytes' | 'pages' | 'preview'>;
type DrawPaper = (sheet: Sheet, lesson: Lesson, workshop: Workshop) => Promise<Drawn>;

interface PaperKind extends Pick<Paper, 'role' | 'format' | 'name'> {
  readonly sheetOf: MakeSheet;
  readonly draw: DrawPaper;
  /** Whether an edition has this paper; without it, every edition has. */
  readonly isMade?: (edition: Edition) => boolean;
}

const pdf: DrawPaper = async (sheet, lesson, { facesFor, paper }) =>
  seen(renderPdf(sheet, await facesFor(lesson), { paper }));

const largePdf: DrawPaper = async (sheet, lesson, { facesFor, paper }) =>
  seen(renderPdf(sheet, await facesFor(lesson), { paper, edition: 'large-print' }));

function seen({ bytes, pages, firstPage }: Pdf): Drawn {
  return { bytes, pages, preview: firstPage() };
}

const docx: DrawPaper = async (sheet) => ({ bytes: await renderDocx(sheet) });

const hasLetter = ({ home }: Edition): boolean => home.length > 0;

/** Every paper of an edition: its role, its file name, who writes its sheet and who draws it. */
const papers: readonly PaperKind[] = [
  { role: 'worksheet', format: 'pdf', name: 'worksheet.pdf', sheetOf: worksheetSheet, draw: pdf },
  { role: 'worksheet', format: 'docx', name: 'worksheet.docx', sheetOf: worksheetSheet, draw: docx },
  {
    role: 'worksheet-large-print',
    format: 'pdf',
    name: 'worksheet-large-print.pdf',
    sheetOf: largePrintSheet,
    draw: largePdf,
  },
  { role: 'answer-key', format: 'pdf', name: 'answer-key.pdf', sheetOf: answerKeySheet, draw: pdf },
  { role: 'teacher-guide', format: 'pdf', name: 'teacher-guide.pdf', sheetOf: teacherGuideSheet, draw: pdf },
  {
    role: 'home-letter',
    format: 'pdf',
    name: 'home-letter.pdf',
    sheetOf: homeLetterSheet,
    draw: pdf,
    isMade: hasLetter,
  },
  {
    role: 'home-letter',
    format: 'docx',
    name: 'home-letter.docx',
    sheetOf: homeLetterSheet,
    draw: docx,
    isMade: hasLetter,
  },
];

/** A paper with where the store has it, and whether it had to be drawn. */
export type KeptPaper = Paper & { readonly key: string; readonly isNew: boolean };

/** Draws the papers of an edition, one after the other; those whose sheets did not change are there already. */
export async function drawPapers(
  lesson: Lesson,
  edition: Edition,
  workshop: Workshop,
): Promise<readonly KeptPaper[]> {
  const drawn: KeptPaper[] = [];
  for (const kind of papers) {
    if (kind.isMade && !kind.isMade(edition)) continue;
    drawn.push(await drawPaper(kind, lesson, edition, workshop));
  }
  return drawn;
}

/** A paper follows from its sheet: a change that does not show on it leaves it as it was. */
async function drawPaper(
  { role, format, name, sheetOf, draw }: PaperKind,
  lesson: Lesson,
  edition: Edition,
  workshop: Workshop,
): Promise<KeptPaper> {
  const { store, version, paper, contextFor } = workshop;
  const sheet = sheetOf(lesson, edition, contextFor(edition.language));
  const key = digestOf('paper', version, name, paper, sheet);
  const known = store.read<Omit<Drawn, 'bytes'>>(key);
  if (known) return { role, format, name, key, bytes: known.bytes, ...known.note, isNew: false };
  const { bytes, ...note } = await draw(sheet, lesson, workshop);
  store.keep(key, { note, bytes });
  return { role, format, name, key, bytes, ...note, isNew: true };
}
