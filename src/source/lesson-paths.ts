import type { Dirent } from 'node:fs';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import type { Report } from '../problem.ts';
import { listFolder } from './folder.ts';
import { guidanceFolder } from './guidance.ts';
import { topOf } from './text.ts';

/** Files beside the tiers: those that all lessons share, and those that editors keep for themselves. */
const besides = /^(?:curriculum\.yaml|help\.yaml|(?:LICEN[CS]E|README|CONTRIBUTING|CHANGELOG)(?:\.\w+)*)$/u;

/**
 * The paths of the lesson folders in a content folder. What else stands among them is reported, and that
 * there are none.
 */
export function lessonPaths(
  path: string,
  curriculum: Curriculum | undefined,
  report: Report,
): readonly string[] {
  let strange = false;
  const found = pathsIn(path, curriculum, (code, ...rest) => {
    strange ||= code === 'tier-unknown';
    report(code, ...rest);
  });
  if (found.length === 0 && !strange) report('lessons-none', topOf(path));
  return found;
}

function pathsIn(path: string, curriculum: Curriculum | undefined, report: Report): readonly string[] {
  return (listFolder(path) ?? []).flatMap((entry) => {
    if (entry.isDirectory() && entry.name === guidanceFolder) return [];
    if (entry.isDirectory()) return inTier(path, entry.name, curriculum, report);
    if (!besides.test(entry.name) || entry.isSymbolicLink())
      reportStray(`${path}/${entry.name}`, entry, 'curriculum.yaml, help.yaml', report);
    return [];
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
    const values = { actual: tier, expected: known.join(', '), ...nearest(tier, known) };
    report('tier-unknown', topOf(`${path}/${tier}`), values);
    return [];
  }
  return (listFolder(`${path}/${tier}`) ?? []).flatMap((entry) => {
    const lesson = `${path}/${tier}/${entry.name}`;
    if (entry.isDirectory()) return [lesson];
    reportStray(lesson, entry, `${tier}/<slug>/lesson.yaml`, report);
    return [];
  });
}

function reportStray(file: string, entry: Dirent, expected: string, report: Report): void {
  const code = entry.isSymbolicLink() ? 'file-link' : 'unknown-file';
  report(code, topOf(file), { actual: entry.name, expected });
}
