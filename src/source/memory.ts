import type { Curriculum } from '../lesson/curriculum.ts';
import type { Report } from '../problem.ts';
import type { LessonFolder } from './folder.ts';
import { type ReadLesson, readLesson } from './lesson.ts';

/**
 * What was read before, for a program that reads again and again, such as a live preview. It belongs to
 * one content folder; a lesson is read anew when one of its files, or the curriculum, has changed.
 */
export interface LessonMemory {
  readonly lessons: Map<string, Remembered>;
  /** The text of the curriculum that the lessons were read with. */
  curriculum: string;
}

interface Remembered {
  readonly signature: string;
  readonly read: ReadLesson | undefined;
  readonly problems: readonly Parameters<Report>[];
}

export function emptyMemory(): LessonMemory {
  return { lessons: new Map(), curriculum: '' };
}

/** Reads a lesson, or remembers it; its problems are reported again. */
export function readOrRemember(
  folder: LessonFolder,
  curriculum: Curriculum | undefined,
  memory: LessonMemory,
  report: Report,
): ReadLesson | undefined {
  const signature = JSON.stringify(folder.entries);
  const known = memory.lessons.get(folder.path);
  const remembered = known?.signature === signature ? known : readAnew(folder, curriculum, signature);
  memory.lessons.set(folder.path, remembered);
  for (const problem of remembered.problems) report(...problem);
  return remembered.read;
}

function readAnew(folder: LessonFolder, curriculum: Curriculum | undefined, signature: string): Remembered {
  const problems: Parameters<Report>[] = [];
  const read = readLesson(folder, curriculum, (...problem) => problems.push(problem));
  return { signature, read, problems };
}
