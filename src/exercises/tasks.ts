import type { Exercise, ExerciseKind, ExerciseOf } from '../lesson/exercise.ts';
import { plainBlocks } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block, Task } from '../sheet/blocks.ts';
import { feedbackPanels } from './answer-panels.ts';
import { checkinKey } from './checkin/key.ts';
import { checkinTally } from './checkin/tally.ts';
import { checkinTask } from './checkin/task.ts';
import { choiceKey } from './choice/key.ts';
import { choicePageKey } from './choice/page-key.ts';
import { choiceTask } from './choice/task.ts';
import { drawKey } from './draw/key.ts';
import { drawTask } from './draw/task.ts';
import { gapsKey } from './gaps/key.ts';
import { gapsPageKey } from './gaps/page-key.ts';
import { gapsTask } from './gaps/task.ts';
import { helpersKey } from './helpers/key.ts';
import { helpersTask } from './helpers/task.ts';
import { matchKey } from './match/key.ts';
import { matchPageKey } from './match/page-key.ts';
import { matchTask } from './match/task.ts';
import { orderKey } from './order/key.ts';
import { orderPageKey } from './order/page-key.ts';
import { orderTask } from './order/task.ts';
import type { WrittenKey } from './page-key.ts';
import { scenarioKey } from './scenario/key.ts';
import { scenarioTask } from './scenario/task.ts';
import { signalsKey } from './signals/key.ts';
import { signalsPageKey } from './signals/page-key.ts';
import { signalsTask } from './signals/task.ts';
import { sortKey } from './sort/key.ts';
import { sortPageKey } from './sort/page-key.ts';
import { sortTask } from './sort/task.ts';
import type { Medium, Setting, TaskKind } from './task-kind.ts';
import { writeKey } from './write/key.ts';
import { writePageKey } from './write/page-key.ts';
import { writeTask } from './write/task.ts';

/** Every kind of exercise, as it is asked and answered. */
const taskKinds: { readonly [Kind in ExerciseKind]: TaskKind<ExerciseOf<Kind>> } = {
  choice: { icon: 'choose', task: choiceTask, key: choiceKey, pageKey: choicePageKey },
  order: { icon: 'order', task: orderTask, key: orderKey, pageKey: orderPageKey },
  match: { icon: 'match', task: matchTask, key: matchKey, pageKey: matchPageKey },
  sort: { icon: 'sort', task: sortTask, key: sortKey, pageKey: sortPageKey },
  gaps: { icon: 'fill', task: gapsTask, key: gapsKey, pageKey: gapsPageKey },
  signals: { icon: 'signal', task: signalsTask, key: signalsKey, pageKey: signalsPageKey },
  scenario: { icon: 'story', task: scenarioTask, key: scenarioKey },
  write: { icon: 'write', task: writeTask, key: writeKey, pageKey: writePageKey },
  draw: { icon: 'draw', task: drawTask, key: drawKey },
  helpers: { icon: 'people', task: helpersTask, key: helpersKey },
  checkin: { icon: 'feelings', task: checkinTask, key: checkinKey, guide: checkinTally },
};

/**
 * An exercise for a student: nothing in it tells an answer.
 *
 * @param number position in the lesson, from 1
 */
export function taskOf(exercise: Exercise, number: number, locale: Locale, medium: Medium): Task {
  const setting = settingOf(exercise, locale, medium);
  return frame(exercise, number, setting, kindOf(exercise).task(exercise, setting));
}

/** The same exercise for a teacher: as it looks on paper, with its answers and all feedback. */
export function keyOf(exercise: Exercise, number: number, locale: Locale): Task {
  const setting = settingOf(exercise, locale, 'paper');
  const answered = kindOf(exercise).key(exercise, setting);
  return frame(exercise, number, setting, [...answered, ...feedbackPanels(exercise.feedback, locale)]);
}

/** What the page needs to judge an exercise, apart from what is said about it as a whole. */
export function pageKeyOf(exercise: Exercise): WrittenKey {
  return kindOf(exercise).pageKey?.(exercise) ?? {};
}

/** What a guide adds to an exercise, such as a count of the class. */
export function guideExtrasOf(exercise: Exercise, locale: Locale): readonly Block[] {
  return kindOf(exercise).guide?.(exercise, settingOf(exercise, locale, 'paper')) ?? [];
}

function settingOf({ prompt }: Exercise, locale: Locale, medium: Medium): Setting {
  return { locale, medium, label: plainBlocks(prompt) };
}

function frame(exercise: Exercise, number: number, setting: Setting, blocks: readonly Block[]): Task {
  const { id, kind, prompt } = exercise;
  const name = setting.locale.t(`exercise.name.${kind}`);
  const { icon } = kindOf(exercise);
  return { kind: 'task', id, number, name, icon, exercise: kind, label: setting.label, prompt, blocks };
}

/** The table pairs each kind with its own functions; the compiler cannot follow that through a lookup. */
function kindOf(exercise: Exercise): TaskKind<Exercise> {
  return taskKinds[exercise.kind] as TaskKind<Exercise>;
}
