import { noRecall, type Recall } from '../cache/recall.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import type { Report } from '../problem.ts';
import type { Entry, LessonFolder } from './folder.ts';
import { type ReadLesson, readLesson } from './lesson.ts';

/**
 * What was read before, for a program that reads again and again, such as a live preview. It belongs to
 * one content folder; a lesson is read anew when one of its files, or the curriculum, has changed.
 */
export interface LessonMemory {
  readonly lessons: Map<string, Remembered>;
  /** The text of the curriculum that the lessons were read with. */
  curriculum: string;
  /** Keeps lessons for the next run of the program. */
  readonly recall: Recall;
}

interface Remembered {
  readonly signature: string;
  readonly read: ReadLesson | undefined;
  readonly problems: readonly Parameters<Report>[];
}

export function emptyMemory(recall: Recall = noRecall): LessonMemory {
  return { lessons: new Map(), curriculum: '', recall };
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
  const remembered =
    known?.signature === signature ? known : { signature, ...readAnew(folder, curriculum, memory) };
  memory.lessons.set(folder.path, remembered);
  for (const problem of remembered.problems) report(...problem);
  return remembered.read;
}

function readAnew(
  folder: LessonFolder,
  curriculum: Curriculum | undefined,
  memory: LessonMemory,
): Omit<Remembered, 'signature'> {
  const { path, entries } = folder;
  return memory.recall(
    ['lesson', path, memory.curriculum, entries.map((entry) => contentOf(entry, folder))],
    () => {
      const problems: Parameters<Report>[] = [];
      const read = readLesson(folder, curriculum, (...problem) => problems.push(problem));
      return { read, problems };
    },
  );
}

/** Past this, in bytes, no file is read whole to see whether it changed: no lesson needs one. */
const large = 10_000_000;

/** What an entry of a folder holds; when it was written says nothing of that. */
function contentOf(entry: Entry, folder: LessonFolder): object {
  const { name, isLink, bytes } = entry;
  return isLink || bytes > large ? entry : { name, bytes: folder.read(name) };
}
