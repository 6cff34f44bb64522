import type { Write } from '../../lesson/exercise.ts';
import type { Panel } from '../../sheet/blocks.ts';
import { answerPanel, ownAnswerPanel } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';

/** The model answer in place of the lines. */
export function writeKey({ model }: Write, { locale }: Setting): readonly [Panel] {
  return [model.length > 0 ? answerPanel(locale.t('exercise.model'), model) : ownAnswerPanel(locale)];
}
