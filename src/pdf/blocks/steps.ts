import { plainText } from '../../lesson/prose.ts';
import type { StoryStep } from '../../sheet/blocks.ts';
import { decoration, outline } from '../draw/frames.ts';
import { arrow } from '../draw/paths.ts';
import { type Context, within } from '../layout/context.ts';
import { framed } from '../layout/frame.ts';
import { held, indent, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { line } from '../style/colours.ts';
import { type Tag, tagIn } from '../tags/element.ts';
import { plainStrips, textStrips } from '../text/text.ts';
import { badgeWidth, letterBadge } from './badge.ts';
import type { Layout } from './layout.ts';

/** A story in steps, each on a card of its own; choices say to which step to go. */
export const steps: Layout<'steps'> = (block, context) => {
  const { space } = context.style;
  return spaced(
    block.steps.flatMap((step) => spaced(stepStrips(step, context), space.item * 1.4)),
    space.paragraph,
  );
};

function stepStrips(step: StoryStep, context: Context): readonly Strip[] {
  const { style, width } = context;
  const { padding, item } = style.space;
  const inside = within(context, { width: width - 2 * padding });
  const head = withMarks(headStrips(step, inside), [{ kind: 'anchor', id: step.id, x: 0, y: 0 }]);
  const choices = choiceStrips(step, inside);
  const end =
    step.end === undefined
      ? []
      : plainStrips(step.end, style.text.label, inside, { tag: tagIn(inside.tag, 'P') });
  const body = context.stack(step.blocks, inside);
  const strips = [
    ...spaced(held(head, 'firm', 'firm'), 0, item * 0.5),
    ...body,
    ...choices,
    ...spaced(end, item),
  ];
  const frame = outline({ colour: line, width: 0.8 });
  return held(framed(strips, frame, { width, padding: padding * 0.8, left: padding }), 'strong');
}

function headStrips({ number, title }: StoryStep, context: Context): readonly Strip[] {
  const { text } = context.style;
  const digits = String(number);
  const tag = tagIn(context.tag, 'Heading', {
    heading: { below: 2 },
    title: `${digits} ${plainText(title)}`,
  });
  const marks = letterBadge(digits, tag, context);
  const hang = badgeWidth(digits, context) + text.prompt.size * 0.7;
  const inside = within(context, { width: context.width - hang });
  return withMarks(indent(textStrips(title, text.prompt, inside, { tag, fill: true }), hang), marks);
}

function choiceStrips({ choices }: StoryStep, context: Context): readonly Strip[] {
  if (choices.length === 0) return [];
  const list = tagIn(context.tag, 'L', { numbering: 'None' });
  const { text, accent, space } = context.style;
  const width = text.body.size * 1.1;
  return choices.flatMap(({ content, to, goTo }) => {
    const tag: Tag = tagIn(tagIn(list, 'LI'), 'LBody');
    const inside = within(context, { width: context.width - width * 1.7 });
    const words = [
      ...content,
      { kind: 'text', text: ' ' },
      { kind: 'text', text: goTo.replaceAll(' ', '\u00a0'), bold: true, link: `#${to}` },
    ] as const;
    const strips = indent(textStrips(words, text.body, inside, { tag }), width * 1.7);
    return spaced(
      withMarks(strips, [decoration(arrow(width, accent), 0, text.body.leading / 2)]),
      space.item * 0.8,
    );
  });
}
