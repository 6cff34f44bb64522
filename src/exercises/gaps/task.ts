import type { Gaps } from '../../lesson/exercise.ts';
import type { Gap } from '../../lesson/prose.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Block, WordBank } from '../../sheet/blocks.ts';
import { rewriteInlines } from '../../sheet/rewrite.ts';
import type { Setting } from '../task-kind.ts';

/** The text with places to write, under its words where the author shows them. */
export function gapsTask(gaps: Gaps, { locale }: Setting): readonly Block[] {
  const width = widthOf(gaps);
  const text = rewriteInlines(gaps.text, (inline) =>
    inline.kind === 'gap' ? emptyGap(gaps.id, inline.index, width, locale) : inline,
  );
  return [...(gaps.bank ? [bankOf(gaps, locale)] : []), ...text];
}

/** Made from nothing but its place, so that no answer can travel along. */
function emptyGap(id: string, index: number, width: number, locale: Locale): Gap {
  const label = locale.t('exercise.gap', { number: index + 1 });
  return { kind: 'gap', index, width, name: `${id}--${index + 1}`, label };
}

/** Room for the longest answer, with a little air; the same everywhere, so that it tells nothing. */
function widthOf({ answers }: Gaps): number {
  const lengths = answers.map(([first = '']) => [...first].length + 2);
  return Math.max(8, ...lengths);
}

function bankOf({ id, answers }: Gaps, locale: Locale): WordBank {
  const words = shuffledPositions(id, answers.length).map((position) => answers[position]![0]!);
  return { kind: 'bank', title: locale.t('exercise.bank'), words };
}
