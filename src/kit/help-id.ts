import { type Edition, exercisesOf, type Part } from '../lesson/lesson.ts';

/**
 * The anchor of the help panel: `help`, to which authors may link. An author who gives that id to a part of the
 * lesson keeps it, and the panel takes another.
 */
export function helpIdOf(edition: Edition): string {
  const own = [
    ...edition.phases.map(({ id }) => id),
    ...exercisesOf(edition).map(({ id }) => id),
    ...[...edition.opening, ...edition.phases.flatMap(({ parts }) => parts)].flatMap(headingIds),
  ];
  return own.includes('help') ? 'lesson-help' : 'help';
}

function headingIds(part: Part): readonly string[] {
  if (part.kind === 'aside') return part.parts.flatMap(headingIds);
  return part.kind === 'prose' && part.block.kind === 'heading' && part.block.id ? [part.block.id] : [];
}
