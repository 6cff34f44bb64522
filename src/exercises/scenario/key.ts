import type { Scenario } from '../../lesson/exercise.ts';
import type { Steps } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';
import { scenarioTask } from './task.ts';

/** No path is the right one: the key of a story is the story. */
export function scenarioKey(scenario: Scenario, setting: Setting): readonly [Steps] {
  return scenarioTask(scenario, setting);
}
