import type { Draw } from '../../lesson/exercise.ts';
import type { Panel } from '../../sheet/blocks.ts';
import { ownAnswerPanel } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';

/** A drawing is not marked. */
export function drawKey(_draw: Draw, { locale }: Setting): readonly [Panel] {
  return [ownAnswerPanel(locale)];
}
