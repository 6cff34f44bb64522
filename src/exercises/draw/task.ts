import type { Draw } from '../../lesson/exercise.ts';
import type { Block, Frame } from '../../sheet/blocks.ts';
import { paragraph } from '../../sheet/compose.ts';
import type { Setting } from '../task-kind.ts';

/** A frame to draw in. A page cannot be drawn on, so it says to take paper. */
export function drawTask({ height }: Draw, { locale, medium }: Setting): readonly Block[] {
  const frame: Frame = { kind: 'frame', label: locale.t('exercise.drawHere'), height };
  return medium === 'page' ? [paragraph(locale.t('exercise.drawOnPaper')), frame] : [frame];
}
