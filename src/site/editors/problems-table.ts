import type { Severity } from '../../problem.ts';
import type { EditorsDesk } from './desk.ts';
import type { Editorial } from './editorial.ts';
import { lessonGroups } from './lesson-rows.ts';
import type { EditorsCell, EditorsTable } from './page.ts';

type Problems = Editorial['problems'];

/** An error is not among them: with one, there is no kit. */
const severities = ['warning', 'advice'] as const satisfies readonly Severity[];

/** What time alone brings stands in the tables of dates: a kit of the same lessons is the same next month. */
const ofTime: ReadonlySet<string> = new Set(['help-ageing', 'framework-ageing']);

/** How many problems of each severity are open, lesson by lesson and in what all share; who has none is left out. */
export function problemsTable(desk: EditorsDesk): EditorsTable {
  const { content, editorial, locale } = desk;
  const { t, number } = locale;
  const byFolder = foldersOf(editorial.problems.filter(({ code }) => !ofTime.has(code)));
  const inLessons = content.lessons.map(({ file }) => folderOf(file));
  const inShared = [...byFolder].flatMap(([folder, found]) => (inLessons.includes(folder) ? [] : found));
  const clean = inLessons.filter((folder) => !byFolder.has(folder)).length;
  const shared = { title: t('site.editors.sharedFiles'), cells: cellsOf(inShared, number) };
  const cells = (found: Problems | undefined) => found && cellsOf(found, number);
  return {
    id: 'problems',
    title: t('site.editors.problems.title'),
    caption: t('site.editors.problems.caption', { clean, all: inLessons.length }),
    heads: [
      t('site.editors.lesson'),
      ...severities.map((severity) => t(`site.editors.problems.${severity}`)),
      t('site.editors.problems.checks'),
    ],
    groups: [
      ...lessonGroups(desk, ({ file }) => cells(byFolder.get(folderOf(file)))),
      ...(inShared.length > 0 ? [{ name: t('site.editors.shared'), rows: [shared] }] : []),
    ],
  };
}

function foldersOf(problems: Problems): ReadonlyMap<string, Problems> {
  const folders = new Map<string, Problems>();
  for (const problem of problems) {
    const folder = folderOf(problem.file);
    folders.set(folder, [...(folders.get(folder) ?? []), problem]);
  }
  return folders;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function cellsOf(found: Problems, number: (value: number) => string): readonly EditorsCell[] {
  const counts = severities.map((severity) => {
    const count = found.filter((problem) => problem.severity === severity).length;
    return { text: number(count), needsCare: severity === 'warning' && count > 0 };
  });
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  return [...counts, { text: codes.join(', ') }];
}
