import { nearest } from '../exercises/reading/nearest.ts';
import type { Content } from '../lesson/content.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import type { HelpDirectory } from '../lesson/help.ts';
import type { Report } from '../problem.ts';
import { reportAfter } from './after.ts';
import { readCurriculum } from './curriculum.ts';
import { folderOnDisk, listFolder } from './folder.ts';
import { readHelp } from './help.ts';
import { type ReadLesson, readLesson } from './lesson.ts';
import { readShared } from './shared.ts';

export interface ReadOptions {
  /** ISO date by which the age of checked help is measured; by default this day. */
  readonly today?: string;
}

/**
 * Reads a content folder: `curriculum.yaml`, `help.yaml` and the lessons of each tier.
 *
 * @param folder path; a problem's file is this path with what stands in the folder behind it
 * @param report hears of all that is wrong; reading goes on, and the result holds what could be read
 */
export function readContent(folder: string, report: Report, options: ReadOptions = {}): Content {
  const path = folder.replace(/(?<=.)\/+$/u, '');
  const { today = new Date().toISOString().slice(0, 10) } = options;
  const top = { file: path, line: 1, column: 1 };
  if (!listFolder(path)) {
    report('folder-missing', top, { actual: path });
    return { lessons: [], curriculum: noCurriculum, help: noHelp };
  }
  const curriculum = readShared(path, 'curriculum.yaml', report, (source) => readCurriculum(source, report));
  const tiers = curriculum?.tiers ?? new Map();
  const help = readShared(path, 'help.yaml', report, (source) => readHelp(source, tiers, today, report));
  const found = lessonPaths(path, curriculum, report);
  if (found.length === 0) report('lessons-none', top);
  const lessons = found.flatMap((lesson) => readLesson(folderOnDisk(lesson), curriculum, report) ?? []);
  const ids = found.map((lesson) => lesson.slice(path.length + 1));
  reportAfter(lessons, ids, report);
  return {
    lessons: inOrder(lessons, curriculum),
    curriculum: curriculum ?? noCurriculum,
    help: help ?? noHelp,
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
};

const noHelp: HelpDirectory = { countries: new Map(), disclosure: new Map(), wellbeing: new Map() };

/** Files beside the tiers that editors keep for themselves. */
const besides = /^(?:curriculum\.yaml|help\.yaml|(?:LICEN[CS]E|README|CONTRIBUTING|CHANGELOG)(?:\.\w+)*)$/u;

/** The folders of lessons. What else stands among them is reported. */
function lessonPaths(path: string, curriculum: Curriculum | undefined, report: Report): readonly string[] {
  return (listFolder(path) ?? []).flatMap((entry) => {
    const file = `${path}/${entry.name}`;
    if (!entry.isDirectory()) {
      if (entry.isSymbolicLink()) report('file-link', { file, line: 1, column: 1 });
      else if (!besides.test(entry.name))
        report(
          'unknown-file',
          { file, line: 1, column: 1 },
          { actual: entry.name, expected: 'curriculum.yaml, help.yaml' },
        );
      return [];
    }
    return inTier(file, entry.name, curriculum, report);
  });
}

function inTier(
  path: string,
  tier: string,
  curriculum: Curriculum | undefined,
  report: Report,
): readonly string[] {
  const known = [...(curriculum?.tiers.keys() ?? [])];
  if (curriculum && !known.includes(tier)) {
    report(
      'tier-unknown',
      { file: path, line: 1, column: 1 },
      { actual: tier, expected: known.join(', '), ...nearest(tier, known) },
    );
    return [];
  }
  return (listFolder(path) ?? []).flatMap((entry) => {
    const file = `${path}/${entry.name}`;
    if (entry.isDirectory()) return [file];
    const code = entry.isSymbolicLink() ? 'file-link' : 'unknown-file';
    report(
      code,
      { file, line: 1, column: 1 },
      { actual: entry.name, expected: `${tier}/<slug>/lesson.yaml` },
    );
    return [];
  });
}

function inOrder(lessons: readonly ReadLesson[], curriculum: Curriculum | undefined): Content['lessons'] {
  const tiers = [...(curriculum?.tiers.keys() ?? [])];
  return lessons
    .map(({ lesson }) => lesson)
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (a.id < b.id ? -1 : 1));
}
