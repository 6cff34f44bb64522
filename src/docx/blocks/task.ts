import { TextRun } from 'docx';
import { anchored } from '../anchors.ts';
import { pictogramRun } from '../pictures.ts';
import { held, type Piece, paragraph, roughHeight } from '../pieces.ts';
import { pt } from '../style/units.ts';
import type { Draw } from '../view.ts';

/** Tasks of up to so many lines are not broken: half a page. */
const wholeUpTo = 22;

/** A numbered exercise. Its head and its prompt stay with what follows them. */
export const task: Draw<'task'> = (block, view) => {
  const { number, name, icon, id } = block;
  const { look } = view;
  const head = paragraph(
    'Heading3',
    anchored(id, [
      new TextRun({ text: `\u00a0${number}\u00a0`, style: 'TaskNumber' }),
      new TextRun('\u00a0\u00a0'),
      pictogramRun(icon, pt(look.body * 1.4), look.accent),
      new TextRun(`\u00a0\u00a0${name}`),
    ]),
  );
  const prompt = view.draw(block.prompt, { ...view, style: 'Prompt' });
  const body = view.draw(block.blocks, view);
  return heldTask([head, ...prompt], body);
};

function heldTask(start: readonly Piece[], body: readonly Piece[]): readonly Piece[] {
  if (roughHeight(body) <= wholeUpTo) return held([...start, ...body]);
  return [...held(start, true), ...body];
}
