import type { Exercise, ExerciseKind } from '../../lesson/exercise.ts';
import type { Edition } from '../../lesson/lesson.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Task } from '../../sheet/blocks.ts';
import { paragraph } from '../../sheet/compose.ts';
import { tasksOn } from '../numbering.ts';

/** What everyone does alone: a board shows what is asked, and no place to answer before the eyes of all. */
const ownKinds: ReadonlySet<ExerciseKind> = new Set(['write', 'draw', 'helpers', 'checkin']);

/** Whether each student answers alone, so that a board has no answer to show. */
export function isOwn({ kind }: Exercise): boolean {
  return ownKinds.has(kind);
}

/** Makes tasks for a class that looks at a board. */
export function classTasks(edition: Edition, locale: Locale): (exercise: Exercise) => readonly Task[] {
  const { t } = locale;
  const tasks = tasksOn('board', edition, locale);
  return (exercise) => {
    if (!isOwn(exercise)) return tasks(exercise);
    const where = paragraph(t(exercise.on.paper ? 'sheet.slide.onWorksheet' : 'sheet.slide.onPage'));
    return tasks(exercise).map((task) => ({ ...task, blocks: [where] }));
  };
}
