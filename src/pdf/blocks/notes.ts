import { decoration } from '../draw/frames.ts';
import { thinLine } from '../draw/paths.ts';
import { withBody, within } from '../layout/context.ts';
import { held, indent, spaced, strip, withMarks } from '../layout/strip.ts';
import { slotIn, tagIn } from '../tags/element.ts';
import { placedText } from '../text/placed.ts';
import { baselineIn, plainStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** The footnotes, under a thin line. A PDF reader goes back by itself, so there is no link for it. */
export const notes: Layout<'notes'> = (block, context) => {
  const { style, faces, tag, width } = context;
  const { small } = style.text;
  const head = plainStrips(block.title, style.text.label, context, { tag: tagIn(tag, 'P') });
  const start = [strip(small.size, [decoration(thinLine(width * 0.3))]), ...head];
  const items = block.notes.flatMap(({ number, blocks }) => {
    const note = tagIn(tag, 'Note', { id: `note-${number}` });
    const y = baselineIn(small.leading, small, faces);
    const label = placedText(
      `${number} `,
      { ...small, role: 'bold' },
      { x: 0, y, slot: slotIn(tagIn(note, 'Lbl')), faces },
    );
    const hang = small.size * 1.8;
    const inside = withBody(within(context, { width: width - hang, tag: note }), small);
    const anchor = { kind: 'anchor', id: `note-${number}`, x: 0, y: 0 } as const;
    return spaced(
      withMarks(indent(context.stack(blocks, inside), hang), [anchor, ...label]),
      style.space.item * 0.5,
    );
  });
  return spaced([...held(start, 'firm', 'firm'), ...items], style.space.block * 1.4, 0);
};
