import type { KitContext } from '../kit/sheets.ts';
import type { Content } from '../lesson/content.ts';
import type { Language } from '../lesson/language.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import { type FaceSet, loadFaces } from '../pdf/faces.ts';
import type { Paper } from '../pdf/style/style.ts';
import type { Face } from '../sheet/sheet.ts';
import { type Assets, writeAssets } from './assets.ts';
import { siteLanguages } from './entry-pages.ts';
import type { Output } from './output.ts';

/** What a kit is made from, and where it goes. */
export interface KitJob {
  readonly content: Content;
  readonly output: Output;
  /** Folder for what is slow to make and the same every time; safe to delete. */
  readonly cache: string;
  /** Size of the sheets to print on. */
  readonly paper: Paper;
  /** The licence of the content, for the packs. */
  readonly licence: string;
}

/** What all editions of a build share: made once, used for each. */
export interface Workshop extends KitJob {
  readonly assets: Assets;
  readonly facesFor: (lesson: Lesson) => FaceSet;
  readonly contextFor: (language: Language) => KitContext;
}

export async function openWorkshop(job: KitJob): Promise<Workshop> {
  const { content, output, cache } = job;
  const assets = await writeAssets(output, `${cache}/fonts`);
  const faces = await facesOf(content);
  const contexts = new Map(
    siteLanguages(content).map((language) => [language, contextOf(language, content)]),
  );
  return {
    ...job,
    assets,
    facesFor: (lesson) => faces.get(faceOf(lesson, content))!,
    contextFor: (language) => contexts.get(language)!,
  };
}

function contextOf(language: Language, content: Content): KitContext {
  const { lessons, curriculum, help } = content;
  const titles = new Map(
    lessons.flatMap(({ id, editions }) =>
      editions.map((edition) => [`${id} ${edition.language}`, edition.title] as const),
    ),
  );
  const titleOf = (lesson: string, tag: Language) => titles.get(`${lesson} ${tag}`);
  return { curriculum, help, locale: localeOf(language), titleOf };
}

/** The faces that the content needs, each loaded once. */
async function facesOf(content: Content): Promise<ReadonlyMap<Face, FaceSet>> {
  const needed = new Set(content.lessons.map((lesson) => faceOf(lesson, content)));
  const faces = new Map<Face, FaceSet>();
  for (const face of needed) faces.set(face, await loadFaces(face));
  return faces;
}

function faceOf(lesson: Lesson, { curriculum }: Content): Face {
  return curriculum.tiers.get(lesson.tier)!.face;
}
