import { digestOf, digestOfBytes } from '../cache/digest.ts';
import { keepInPieces, readWhole } from '../cache/pieces.ts';
import { readingOnce } from '../cache/store.ts';
import type { Language } from '../lesson/language.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { NamedBytes } from '../pack/zip.ts';
import { boardOf, fileOf, previewOf, studentPageOf, teacherPageOf } from './addresses.ts';
import { type CatalogueEdition, type CatalogueFile, catalogueFile, translationState } from './catalogue.ts';
import { editionKey } from './edition-key.ts';
import { boxed, type KeptPage } from './kept-pages.ts';
import { classPages, teacherPage } from './lesson-pages.ts';
import { described } from './metadata/described.ts';
import { makePacks, type Pack } from './packs.ts';
import { drawPapers, type Paper } from './papers.ts';
import type { Workshop } from './workshop.ts';

/** An edition whose files stand in their place. */
export interface MadeEdition {
  readonly key: string;
  readonly entry: CatalogueEdition;
  readonly pages: readonly KeptPage[];
  readonly files: readonly KeptFile[];
  /** Papers and packs that had to be made; the others were kept from an earlier build. */
  readonly fresh: number;
}

/** A file of the site, and the key under which the store has it. */
interface KeptFile {
  readonly url: string;
  readonly key: string;
}

/** A lesson, and which of its editions are wanted. */
export interface Order {
  readonly lesson: Lesson;
  readonly languages: readonly Language[];
}

/** Makes editions of a lesson, one after the other. */
export async function makeEditions(
  { lesson, languages }: Order,
  workshop: Workshop,
): Promise<readonly MadeEdition[]> {
  const made: MadeEdition[] = [];
  for (const edition of lesson.editions)
    if (languages.includes(edition.language)) made.push(await makeEdition(lesson, edition, workshop));
  return made;
}

/** Writes the papers, the packs and the pictures of an edition: as they were kept, or made now. */
async function makeEdition(lesson: Lesson, edition: Edition, workshop: Workshop): Promise<MadeEdition> {
  const key = editionKey(lesson, edition, workshop);
  return reuse(key, workshop) ?? (await make(key, lesson, edition, workshop));
}

type Note = Omit<MadeEdition, 'key' | 'fresh'>;

/** Puts an edition in place that an earlier build has made; nothing where any of it is missing. */
function reuse(key: string, { store, output }: Workshop): MadeEdition | undefined {
  const kept = store.read<Note>(key);
  if (!kept) return undefined;
  const papers = readingOnce(store);
  for (const file of kept.note.files) {
    const bytes = readWhole(file.key, papers);
    if (!bytes) return undefined;
    output.write(file.url, bytes);
  }
  return { key, ...kept.note, fresh: 0 };
}

async function make(key: string, lesson: Lesson, edition: Edition, workshop: Workshop): Promise<MadeEdition> {
  const { store } = workshop;
  const listed = (file: Paper | Pack) => catalogued(file, fileOf(edition.language, lesson.id, file.name));
  const papers = await drawPapers(lesson, edition, workshop);
  const worksheet = papers.find(({ role, format }) => role === 'worksheet' && format === 'pdf');
  const shown = classPages(lesson, edition, worksheet && listed(worksheet), workshop);
  const packs = await makePacks({ lesson, edition, papers, ...shown, workshop });
  const entries = [...papers, ...packs].map(listed);
  const { teacher, pictures } = teacherPage(lesson, edition, entries, workshop);
  const others = [
    ...packs.map(({ name, bytes }) => ({ name, bytes, key: digestOf(key, name) })),
    ...[...byName([...shown.pictures, ...pictures]), ...papers.flatMap(previewFile)].map((each) => ({
      ...each,
      key: digestOfBytes(each.bytes),
    })),
  ];
  for (const other of others) keepInPieces(other.key, other.bytes, papers, store);
  const files = [...papers, ...others].map((file) => write(file, lesson, edition, workshop));
  const about = [lesson, edition, entries, workshop] as const;
  const pages = boxed(
    [described(shown.student, 'student', ...about), described(teacher, 'teacher', ...about), shown.board],
    key,
  );
  const note: Note = { entry: entryOf(lesson, edition, entries), pages: pages.kept, files };
  store.keep(key, { note, bytes: pages.bytes });
  return { key, ...note, fresh: papers.filter(({ isNew }) => isNew).length + packs.length };
}

function write(
  { name, key, bytes }: Pick<Paper, 'name' | 'bytes'> & Pick<KeptFile, 'key'>,
  lesson: Lesson,
  { language }: Edition,
  { output }: Workshop,
): KeptFile {
  const url = fileOf(language, lesson.id, name);
  output.write(url, bytes);
  return { url, key };
}

function previewFile({ name, preview }: Paper): readonly NamedBytes[] {
  return preview === undefined ? [] : [{ name: previewOf(name), bytes: new TextEncoder().encode(preview) }];
}

/** Pages of an edition show the same pictures. */
function byName(pictures: readonly Picture[]): readonly Picture[] {
  return [...new Map(pictures.map((picture) => [picture.name, picture])).values()];
}

function catalogued(file: Paper | Pack, url: string): CatalogueFile {
  return catalogueFile(file.role, file.format, url, file.bytes, 'pages' in file ? file.pages : undefined);
}

function entryOf(lesson: Lesson, edition: Edition, files: readonly CatalogueFile[]): CatalogueEdition {
  const { language, title } = edition;
  const pages = {
    student: studentPageOf(language, lesson.id),
    teacher: teacherPageOf(language, lesson.id),
    board: boardOf(language, lesson.id),
  };
  return { language, title, translation: translationState(lesson, edition), pages, files };
}
