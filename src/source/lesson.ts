import type { Curriculum } from '../lesson/curriculum.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Place, Report } from '../problem.ts';
import { type ReadEdition, readEdition } from './edition.ts';
import type { Entry, LessonFolder } from './folder.ts';
import { historyName, readHistory } from './history.ts';
import { editionLanguages, languageOfFile } from './languages.ts';
import { type LessonYaml, readLessonYaml, reportUnknown } from './lesson-yaml.ts';
import { compareEditions } from './parity/parity.ts';
import { type Pictures, picturesOf } from './pictures/picture.ts';
import { isTextSize, readText, type SourceText, topOf } from './text.ts';
import { readRecord, recordName, type TranslationRecord } from './translation/record.ts';
import { withTranslation } from './translation/translation.ts';

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
  const slug = folder.path.split('/').at(-1) ?? '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
    report('slug-form', topOf(`${folder.path}/${settings}`), { actual: slug });
  const pictures = picturesOf(folder);
  const yaml = readSettings(folder, curriculum, report);
  const editions = readEditions(folder, pictures, report);
  const compared = withTranslations(editions, readTranslations(folder, report), report);
  reportUnused(folder, pictures, report);
  const history = readHistory(readIfThere(folder, historyName, report), report);
  return yaml?.data && assemble(folder, yaml, { ...yaml.data, history }, compared, report);
}

function readTranslations(folder: LessonFolder, report: Report): TranslationRecord {
  const source = readIfThere(folder, recordName, report);
  return source ? readRecord(source, report) : new Map();
}

/** The text of a file that a lesson may have. */
function readIfThere(folder: LessonFolder, file: string, report: Report): SourceText | undefined {
  const entry = folder.entries.find(({ name }) => name === file);
  return entry && readEntry(folder, entry, report);
}

function withTranslations(
  editions: readonly ReadEdition[],
  record: TranslationRecord,
  report: Report,
): readonly ReadEdition[] {
  const textOf = (tag: string) => editions.find(({ edition }) => edition.language === tag)?.source;
  return editions.map((read) => ({
    ...read,
    edition: withTranslation(read.edition, record, textOf, report),
  }));
}

/** Puts the languages together, and compares them with their source. */
function assemble(
  { path, entries }: LessonFolder,
  { at }: LessonYaml,
  data: NonNullable<LessonYaml['data']> & Pick<Lesson, 'history'>,
  editions: readonly ReadEdition[],
  report: Report,
): ReadLesson | undefined {
  const name = `${data.source}.md`;
  if (editionLanguages.includes(data.source) && !entries.some((entry) => isOrHolds(entry, name)))
    report('source-missing', at(['source']), { actual: name });
  const source = editions.find(({ edition }) => edition.language === data.source);
  if (!source) return undefined;
  const others = editions.filter((read) => read !== source).sort(byLanguage);
  for (const other of others) compareEditions(source.edition, other.edition, other.objectiveAt, report);
  const [short, after] = [data.short ?? [], data.after ?? []];
  const allow = (data.allow ?? []).map((allowance, index) => {
    const { line, column } = at(['allow', index]);
    return { ...allowance, line, column };
  });
  reportShort(short, source.edition, at, report);
  const [slug = '', tier = ''] = path.split('/').reverse();
  const all = [source, ...others].map(({ edition }) => edition);
  const place = { id: `${tier}/${slug}`, tier, slug, file: `${path}/${settings}` };
  const lesson = { ...place, ...data, short, after, allow, editions: all };
  return { lesson, after: after.map((id, index) => ({ id, place: at(['after', index]) })) };
}

function byLanguage(a: ReadEdition, b: ReadEdition): number {
  return a.edition.language < b.edition.language ? -1 : 1;
}

function readSettings(
  folder: LessonFolder,
  curriculum: Curriculum | undefined,
  report: Report,
): LessonYaml | undefined {
  const entry = folder.entries.find(({ name }) => name === settings);
  if (!entry && !folder.entries.some((one) => isOrHolds(one, settings)))
    report('lesson-yaml-missing', topOf(`${folder.path}/${settings}`));
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

function readEntry(
  folder: LessonFolder,
  { name, isLink, bytes }: Entry,
  report: Report,
): SourceText | undefined {
  const file = `${folder.path}/${name}`;
  if (isLink) report('file-link', topOf(file));
  else if (isTextSize(file, bytes, report)) return readText(file, folder.read(name), report);
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

/** True for a file, and for what stands in a folder that has the name of one. */
function isOrHolds(entry: Entry, file: string): boolean {
  return entry.name === file || isInside(entry, file);
}

function isInside({ name }: Entry, folder: string): boolean {
  return name.startsWith(`${folder}/`);
}

function reportUnused(folder: LessonFolder, { used }: Pictures, report: Report): void {
  const expected = [
    settings,
    ...editionLanguages.map((language) => `${language}.md`),
    recordName,
    historyName,
  ];
  const folders = expected.filter((name) => folder.entries.some((entry) => isInside(entry, name)));
  for (const name of folders) report('file-folder', topOf(`${folder.path}/${name}`), { actual: name });
  for (const { name } of folder.entries.filter((entry) => !folders.some((one) => isInside(entry, one))))
    if (!expected.includes(name) && !used.has(name))
      report('unknown-file', topOf(`${folder.path}/${name}`), {
        actual: name,
        expected: expected.join(', '),
      });
}
