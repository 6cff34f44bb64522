import type { Content } from '../lesson/content.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import type { HelpDirectory } from '../lesson/help.ts';
import type { Report } from '../problem.ts';
import { reportAfter } from './after.ts';
import { readCurriculum } from './curriculum.ts';
import { folderOnDisk, listFolder } from './folder.ts';
import { readGuidance } from './guidance.ts';
import { readHelp } from './help.ts';
import type { ReadLesson } from './lesson.ts';
import { lessonPaths } from './lesson-paths.ts';
import { emptyMemory, type LessonMemory, readOrRemember } from './memory.ts';
import { readShared } from './shared.ts';
import { topOf } from './text.ts';

export interface ReadOptions {
  /** ISO date by which the age of what was checked is measured; by default this day. */
  readonly today?: string;
  /** Keeps lessons between one reading and the next, so that only what changed is read. */
  readonly memory?: LessonMemory;
}

/**
 * Reads a content folder: `curriculum.yaml`, `help.yaml`, `pages/` and the lessons of each tier.
 *
 * @param folder path; a problem's file is this path with what stands in the folder behind it
 * @param report hears of all that is wrong; reading goes on, and the result holds what could be read
 */
export function readContent(folder: string, report: Report, options: ReadOptions = {}): Content {
  const path = folder.replace(/(?<=.)\/+$/u, '');
  const { today = new Date().toISOString().slice(0, 10), memory = emptyMemory() } = options;
  if (!listFolder(path)) {
    report('folder-missing', topOf(path), { actual: path });
    return { lessons: [], curriculum: noCurriculum, help: noHelp, guidance: [] };
  }
  const curriculum = readShared(path, 'curriculum.yaml', report, (source) => {
    if (memory.curriculum !== source.text) memory.lessons.clear();
    memory.curriculum = source.text;
    return readCurriculum(source, today, report);
  });
  const tiers = curriculum?.tiers ?? new Map();
  const help = readShared(path, 'help.yaml', report, (source) => readHelp(source, tiers, today, report));
  const found = lessonPaths(path, curriculum, report);
  const lessons = found.flatMap(
    (lesson) => readOrRemember(folderOnDisk(lesson), curriculum, memory, report) ?? [],
  );
  const ids = found.map((lesson) => lesson.slice(path.length + 1));
  reportAfter(lessons, ids, report);
  return {
    lessons: inOrder(lessons, curriculum),
    curriculum: curriculum ?? noCurriculum,
    help: help ?? noHelp,
    guidance: readGuidance(path, report),
  };
}

/** What stands for a `curriculum.yaml` that could not be read. */
const noCurriculum: Curriculum = {
  tiers: new Map(),
  topics: new Map(),
  frameworks: new Map(),
  goals: new Map(),
  easy: { reading: {} },
  adults: { reading: {} },
  checks: [],
};

const noHelp: HelpDirectory = { countries: new Map(), disclosure: new Map(), wellbeing: new Map() };

function inOrder(lessons: readonly ReadLesson[], curriculum: Curriculum | undefined): Content['lessons'] {
  const tiers = [...(curriculum?.tiers.keys() ?? [])];
  return lessons
    .map(({ lesson }) => lesson)
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (a.id < b.id ? -1 : 1));
}
