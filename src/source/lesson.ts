import type { Curriculum } from '../lesson/curriculum.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Place, Report } from '../problem.ts';
import { type ReadEdition, readEdition } from './edition.ts';
import type { Entry, LessonFolder } from './folder.ts';
import { editionLanguages, languageOfFile } from './languages.ts';
import { type LessonYaml, readLessonYaml, reportUnknown } from './lesson-yaml.ts';
import { compareEditions } from './parity/parity.ts';
import { type Pictures, picturesOf } from './pictures/picture.ts';
import { readText, type SourceText } from './text.ts';

const settings = 'lesson.yaml';

/** A lesson with the place of each lesson in its `after`: whether those exist shows when all are read. */
export interface ReadLesson {
  readonly lesson: Lesson;
  readonly after: readonly { readonly id: string; readonly place: Place }[];
}

/**
 * Reads one lesson folder.
 *
 * @param folder its files, on disk or in memory; its path ends in `<tier>/<slug>`
 * @param curriculum topics and goals that it may name; without it they are not checked
 * @returns what could be read; nothing where `lesson.yaml` or every edition cannot be
 */
export function readLesson(
  folder: LessonFolder,
  curriculum: Curriculum | undefined,
  report: Report,
): ReadLesson | undefined {
  const [slug = '', tier = ''] = folder.path.split('/').reverse();
  const file = `${folder.path}/${settings}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
    report('slug-form', { file, line: 1, column: 1 }, { actual: slug });
  const pictures = picturesOf(folder);
  const yaml = readSettings(folder, curriculum, report);
  const editions = readEditions(folder, pictures, report);
  reportUnused(folder, pictures, report);
  const { data, at } = yaml ?? {};
  if (!data || !at) return undefined;
  const names = new Set(folder.entries.map(({ name }) => name));
  if (!names.has(`${data.source}.md`) && editionLanguages.includes(data.source))
    report('source-missing', at(['source']), { actual: `${data.source}.md` });
  const source = editions.find(({ edition }) => edition.language === data.source);
  if (!source) return undefined;
  const others = editions.filter((read) => read !== source);
  for (const other of others) compareEditions(source.edition, other.edition, other.objectiveAt, report);
  const { topic, devices, sensitive, goals } = data;
  const [short, after, allow] = [data.short ?? [], data.after ?? [], data.allow ?? []];
  reportShort(short, source.edition, at, report);
  const lesson = {
    id: `${tier}/${slug}`,
    tier,
    slug,
    topic,
    source: data.source,
    devices,
    sensitive,
    goals,
    short,
    after,
    allow,
    editions: [source, ...others].map(({ edition }) => edition),
    file,
  };
  return { lesson, after: after.map((id, index) => ({ id, place: at(['after', index]) })) };
}

function readSettings(
  folder: LessonFolder,
  curriculum: Curriculum | undefined,
  report: Report,
): LessonYaml | undefined {
  const entry = folder.entries.find(({ name }) => name === settings);
  if (!entry) report('lesson-yaml-missing', { file: `${folder.path}/${settings}`, line: 1, column: 1 });
  const source = entry && readEntry(folder, entry, report);
  return source && readLessonYaml(source, curriculum, report);
}

function readEditions(folder: LessonFolder, pictures: Pictures, report: Report): readonly ReadEdition[] {
  return folder.entries.flatMap((entry) => {
    const language = languageOfFile(entry.name);
    const source = language === undefined ? undefined : readEntry(folder, entry, report);
    if (language === undefined || !source) return [];
    const picture = (name: string, place: Place) => pictures.find(name, place, report);
    return readEdition(language, source, picture, report) ?? [];
  });
}

function readEntry(folder: LessonFolder, { name, isLink }: Entry, report: Report): SourceText | undefined {
  const file = `${folder.path}/${name}`;
  if (!isLink) return readText(file, folder.read(name), report);
  report('file-link', { file, line: 1, column: 1 });
  return undefined;
}

function reportShort(
  short: readonly string[],
  { phases }: Edition,
  at: LessonYaml['at'],
  report: Report,
): void {
  const known = phases.map(({ id }) => id);
  for (const [index, id] of short.entries())
    reportUnknown('short-unknown', id, known, at(['short', index]), report);
}

function reportUnused(folder: LessonFolder, { used }: Pictures, report: Report): void {
  const expected = [settings, ...editionLanguages.map((language) => `${language}.md`)];
  for (const { name } of folder.entries)
    if (!expected.includes(name) && !used.has(name))
      report(
        'unknown-file',
        { file: `${folder.path}/${name}`, line: 1, column: 1 },
        { actual: name, expected: expected.join(', ') },
      );
}
