import { digestOf } from '../cache/digest.ts';
import { openStore, type Store } from '../cache/store.ts';
import type { KitContext } from '../kit/sheets.ts';
import type { Content } from '../lesson/content.ts';
import type { Language } from '../lesson/language.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import { type FaceSet, loadFaces } from '../pdf/faces.ts';
import type { Paper } from '../pdf/style/style.ts';
import type { Assets } from './assets.ts';
import { folderOutput, type Output } from './output.ts';

/** What all editions of a build share, as plain data: whoever works on some of them gets a copy. */
export interface Plan extends Pick<Content, 'curriculum' | 'help'> {
  /** Titles of all lessons, by "9-12/fake-profiles nl". */
  readonly titles: ReadonlyMap<string, string>;
  readonly assets: Assets;
  /** Folder where the site goes. */
  readonly folder: string;
  /** Folder for what is slow to make and the same every time; safe to delete. */
  readonly cache: string;
  /** Of the program that makes the kit. */
  readonly version: string;
  /** Size of the sheets to print on. */
  readonly paper: Paper;
  /** The licence of the content, for the packs. */
  readonly licence: string;
  /** Where the site will stand, such as `https://lessons.example`, without a slash at its end; empty where that is not known. */
  readonly site: string;
}

/** A plan with the tools to work by it. */
export interface Workshop extends Plan {
  readonly plan: Plan;
  readonly output: Output;
  readonly store: Store;
  /** Digest of all that every edition depends on: the plan, but for where things go and what only some need. */
  readonly basis: string;
  readonly facesFor: (lesson: Lesson) => Promise<FaceSet>;
  readonly contextFor: (language: Language) => KitContext;
}

export function openWorkshop(plan: Plan): Workshop {
  const { folder, cache, titles: _, ...shared } = plan;
  const contexts = new Map<Language, KitContext>();
  return {
    ...plan,
    plan,
    output: folderOutput(folder),
    store: openStore(storeIn(cache)),
    basis: digestOf(shared),
    facesFor: ({ tier }) => loadFaces(plan.curriculum.tiers.get(tier)!.face),
    contextFor: (language) => {
      const context = contexts.get(language) ?? contextOf(language, plan);
      contexts.set(language, context);
      return context;
    },
  };
}

/** Where in the cache made things are kept. */
export function storeIn(cache: string): string {
  return `${cache}/made`;
}

/** The key under which {@link Plan.titles} has a title. */
export function titleKey(lesson: string, language: Language): string {
  return `${lesson} ${language}`;
}

export function titlesOf(lessons: readonly Lesson[]): ReadonlyMap<string, string> {
  return new Map(
    lessons.flatMap(({ id, editions }) =>
      editions.map(({ language, title }) => [titleKey(id, language), title] as const),
    ),
  );
}

function contextOf(language: Language, { curriculum, help, titles }: Plan): KitContext {
  const titleOf = (lesson: string, tag: Language) => titles.get(titleKey(lesson, tag));
  return { curriculum, help, locale: localeOf(language), titleOf };
}
