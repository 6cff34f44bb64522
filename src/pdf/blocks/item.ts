import type { ProseBlock } from '../../lesson/prose.ts';
import { leftBar } from '../draw/frames.ts';
import { type Context, withBody, within } from '../layout/context.ts';
import { framed } from '../layout/frame.ts';
import { held, type Strip, spaced } from '../layout/strip.ts';

/** Feedback under an answer in a key: in italics, behind a bar. */
export function feedbackStrips(
  feedback: readonly ProseBlock[] | undefined,
  context: Context,
): readonly Strip[] {
  if (!feedback || feedback.length === 0) return [];
  const { style, width } = context;
  const left = style.space.padding * 0.8;
  const inside = withBody(within(context, { width: width - left }), style.text.feedback);
  const strips = framed(context.stack(feedback, inside), leftBar(style.accent, 1.2), {
    width,
    padding: 0,
    left,
  });
  return spaced(strips, style.space.item * 0.6, style.space.item * 0.6);
}

/** An answer with its feedback: the last line of the one stays with the first of the other. */
export function withFeedback(strips: readonly Strip[], feedback: readonly Strip[]): readonly Strip[] {
  return feedback.length === 0 ? strips : [...held(strips, 'loose', 'firm'), ...feedback];
}
