import { z } from 'zod';
import { type Guidance, guidanceNames } from '../lesson/guidance.ts';
import type { Picture } from '../lesson/prose.ts';
import { spokenLanguages } from '../locale/locale.ts';
import type { Place, Report } from '../problem.ts';
import { readMarkdown } from './body.ts';
import { type Entry, folderOnDisk, type LessonFolder, listFolder } from './folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { picturesOf } from './pictures/picture.ts';
import { readProse } from './prose.ts';
import { summary, words } from './schemas.ts';
import { isTextSize, readText, topOf } from './text.ts';
import { readYaml } from './yaml.ts';

/** The folder beside the tiers that holds guidance. */
export const guidanceFolder = 'pages';

/** What stands above the text of guidance. */
const headSchema = z.strictObject({ title: words, summary }).meta({ line: 'title: For parents and carers' });

/** A file that guidance can stand in: `parents.nl.md`. */
type Named = Pick<Guidance, 'name' | 'language'> & { readonly file: string };

const files: readonly Named[] = guidanceNames.flatMap((name) =>
  spokenLanguages.map((language) => ({ name, language, file: `${name}.${language}.md` })),
);

/** Reads `pages/` of a content folder. A folder without it has no guidance; one language without the other is told. */
export function readGuidance(path: string, report: Report): readonly Guidance[] {
  const folder = `${path}/${guidanceFolder}`;
  return listFolder(folder) ? readGuidanceIn(folderOnDisk(folder), report) : [];
}

/** Reads the files of such a folder, on disk or in memory. */
export function readGuidanceIn(folder: LessonFolder, report: Report): readonly Guidance[] {
  const pictures = picturesOf(folder);
  const find = (name: string, place: Place) => pictures.find(name, place, report);
  const found = files.filter(({ file }) => folder.entries.some(({ name }) => name === file));
  const read = found.flatMap((named) => readOne(named, folder, find, report) ?? []);
  reportAbsent(found, folder, report);
  for (const entry of folder.entries)
    if (!found.some(({ file }) => file === entry.name) && !pictures.used.has(entry.name))
      reportStray(entry, folder, report);
  return read;
}

function readOne(
  { file: name, ...about }: Named,
  folder: LessonFolder,
  picture: (name: string, place: Place) => Picture | undefined,
  report: Report,
): Guidance | undefined {
  const file = `${folder.path}/${name}`;
  const { isLink, bytes } = folder.entries.find((entry) => entry.name === name)!;
  if (isLink) report('file-link', topOf(file));
  if (isLink || !isTextSize(file, bytes, report)) return undefined;
  const source = readText(file, folder.read(name), report);
  const split = source && splitFrontMatter(source, report);
  if (split?.markdown === undefined) return undefined;
  const head =
    split.yaml === undefined ? undefined : readYaml({ file, text: split.yaml }, headSchema, report);
  const blocks = readMarkdown(split.markdown, source!, picture, report, (nodes, reading) =>
    readProse(nodes, { ...reading, hasSections: true }),
  );
  if (!head?.data || !blocks) return undefined;
  return { ...about, title: head.data.title, summary: head.data.summary ?? '', blocks, file };
}

/** Who reads one language must not find less than who reads another. */
function reportAbsent(found: readonly Named[], { path }: LessonFolder, report: Report): void {
  for (const { name, file } of files)
    if (!found.some((one) => one.file === file) && found.some((one) => one.name === name))
      report('guidance-language', topOf(`${path}/${file}`), { actual: file });
}

function reportStray({ name, isLink }: Entry, { path }: LessonFolder, report: Report): void {
  const expected = files.map(({ file }) => file).join(', ');
  report(isLink ? 'file-link' : 'unknown-file', topOf(`${path}/${name}`), { actual: name, expected });
}
