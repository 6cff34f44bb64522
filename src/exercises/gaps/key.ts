import type { Gaps } from '../../lesson/exercise.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Block, Panel } from '../../sheet/blocks.ts';
import { bold, bullets, paragraph } from '../../sheet/compose.ts';
import { rewriteInlines } from '../../sheet/rewrite.ts';
import { answerPanel } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { gapsTask } from './task.ts';

/** The text with the first answers in place; below it what is right as well. */
export function gapsKey(gaps: Gaps, setting: Setting): readonly Block[] {
  const filled = rewriteInlines(gapsTask(gaps, setting), (inline) =>
    inline.kind === 'gap' ? { ...inline, answer: gaps.answers[inline.index]![0]! } : inline,
  );
  return [...filled, ...alternatives(gaps, setting.locale)];
}

function alternatives({ answers }: Gaps, { t }: Locale): readonly Panel[] {
  const items = answers.flatMap(([, ...others], index) => {
    if (others.length === 0) return [];
    return [paragraph(bold(`${t('exercise.gap', { number: index + 1 })}:`), ` ${others.join(' / ')}`)];
  });
  return items.length > 0 ? [answerPanel(t('exercise.alsoRight'), [bullets(items)])] : [];
}
