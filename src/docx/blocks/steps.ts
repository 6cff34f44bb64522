import { type ParagraphChild, TextRun } from 'docx';
import type { StoryStep } from '../../sheet/blocks.ts';
import { anchored } from '../anchors.ts';
import { inline } from '../inline.ts';
import { held, type Piece, paragraph } from '../pieces.ts';
import { pt } from '../style/units.ts';
import type { Draw, View } from '../view.ts';

/** A story in numbered steps; choices say to which step to go, and lead there. */
export const steps: Draw<'steps'> = ({ steps: all }, view) =>
  all.flatMap((step) => held(drawStep(step, view)));

function drawStep(step: StoryStep, view: View): readonly Piece[] {
  const number = new TextRun({ text: `${step.number}\u00a0\u00a0`, style: 'Letter' });
  return [
    paragraph('Heading4', anchored(step.id, [number, ...inline(step.title, view)])),
    ...view.draw(step.blocks, view),
    ...step.choices.map((choice) => drawChoice(choice, view)),
    ...(step.end === undefined ? [] : [paragraph('Label', [new TextRun(step.end)], { keepNext: false })]),
  ];
}

function drawChoice({ content, to, goTo }: StoryStep['choices'][number], view: View): Piece {
  const hang = pt(20);
  const words: readonly ParagraphChild[] = inline(
    [...content, { kind: 'text', text: ' ' }, { kind: 'text', text: goTo, bold: true, link: `#${to}` }],
    view,
  );
  const indent = { left: hang, hanging: hang };
  return paragraph('Option', [new TextRun({ text: '→\t', style: 'Accent' }), ...words], { indent });
}
