import type { ProseBlock } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import type { Keyed, Panel } from '../sheet/blocks.ts';
import { paragraph } from '../sheet/compose.ts';

/** What stands beside an answer in a key; nothing where the author wrote nothing. */
export function keyed(feedback: readonly ProseBlock[]): Keyed {
  return feedback.length > 0 ? { feedback } : {};
}

/** Feedback on an exercise as a whole; none makes no panel. */
export function feedbackPanels(feedback: readonly ProseBlock[], locale: Locale): readonly Panel[] {
  if (feedback.length === 0) return [];
  return [{ kind: 'panel', tone: 'feedback', title: locale.t('exercise.feedback'), blocks: feedback }];
}

/** An answer that does not fit in the place where students write. */
export function answerPanel(title: string, blocks: readonly ProseBlock[]): Panel {
  return { kind: 'panel', tone: 'answer', icon: 'key', title, blocks };
}

/** For what nobody marks: the answer is the student's own. */
export function ownAnswerPanel(locale: Locale): Panel {
  return answerPanel(locale.t('exercise.own'), [paragraph(locale.t('exercise.ownText'))]);
}
