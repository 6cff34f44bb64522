import type { Choice } from '../../lesson/exercise.ts';
import type { Options } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';

/** Boxes to tick where more than one option is right, circles where one is. */
export function choiceTask({ id, multiple, options }: Choice, { label }: Setting): readonly [Options] {
  return [
    { kind: 'options', name: id, label, multiple, options: options.map(({ content }) => ({ content })) },
  ];
}
