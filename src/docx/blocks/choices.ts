import { type ParagraphChild, Tab, TextRun } from 'docx';
import { plainBlocks } from '../../lesson/prose.ts';
import type { OptionRow } from '../../sheet/blocks.ts';
import { tickControl } from '../controls.ts';
import { held, indented, type Piece, paragraph } from '../pieces.ts';
import type { View } from '../view.ts';

/** How something to choose is drawn. */
interface Choice {
  /** Unique in the document. */
  readonly name: string;
  readonly circle: boolean;
  readonly style: string;
}

/** What can be chosen, behind a box or circle to tick. In a key what is right is ticked, and it says so. */
export function choicePieces(row: OptionRow, { name, circle, style }: Choice, view: View): readonly Piece[] {
  const { hang, tick } = view.look;
  const label = plainBlocks(row.content);
  const box = tickControl({ name, label }, { circle, ticked: row.answer === true, size: tick });
  const inside: View = { ...view, style, width: view.width - hang };
  const drawn = view.draw(row.content, inside);
  const content = behind([box, new TextRun({ children: [new Tab()] })], drawn, markOf(row), style, view);
  const feedback = row.feedback ? view.draw(row.feedback, { ...inside, style: 'Feedback' }) : [];
  return held([...content, ...indented(feedback, hang)]);
}

/** The first paragraph hangs behind its sign; a sign before anything else stands on a line of its own. */
function behind(
  sign: readonly ParagraphChild[],
  drawn: readonly Piece[],
  mark: readonly ParagraphChild[],
  style: string,
  { look }: View,
): readonly Piece[] {
  const [first, ...rest] = drawn;
  const hanging = {
    indent: { left: look.hang, hanging: look.hang },
  } as const;
  if (first?.kind !== 'paragraph')
    return [paragraph(style, [...sign, ...mark], hanging), ...indented(drawn, look.hang)];
  const children = [...sign, ...(first.options.children ?? []), ...mark];
  return [{ ...first, options: { ...first.options, children, ...hanging } }, ...indented(rest, look.hang)];
}

function markOf({ mark }: OptionRow): readonly ParagraphChild[] {
  return mark === undefined ? [] : [new TextRun({ text: `  ${mark}`, style: 'Accent' })];
}
