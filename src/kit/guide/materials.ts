import type { Exercise } from '../../lesson/exercise.ts';
import { type Edition, exercisesOf, type Lesson } from '../../lesson/lesson.ts';
import type { KitContext } from '../context.ts';

/** What has to be on the table, found from the lesson itself so that the list cannot be out of date. */
export function materials(
  lesson: Lesson,
  edition: Edition,
  { locale: { t } }: KitContext,
): readonly string[] {
  const onPaper = exercisesOf(edition).filter(({ on }) => on.paper);
  const has = (kind: Exercise['kind']) => onPaper.some((exercise) => exercise.kind === kind);
  return [
    ...(onPaper.length > 0 ? [t('sheet.guide.worksheets')] : []),
    t(`sheet.guide.devices.${lesson.devices}`),
    ...(usesBoard(edition) ? [t('sheet.guide.board')] : []),
    ...(has('helpers') ? [t('sheet.guide.scissors')] : []),
    ...(has('draw') ? [t('sheet.guide.colours')] : []),
  ];
}

function usesBoard({ opening, phases }: Edition): boolean {
  const parts = [...opening, ...phases.flatMap((phase) => phase.parts)];
  return parts.some((part) => part.kind === 'aside' && part.role === 'board');
}
