import type { Translated } from './curriculum.ts';
import type { Exercise } from './exercise.ts';
import type { Language } from './language.ts';
import type { Picture, ProseBlock } from './prose.ts';

export const devices = ['none', 'shared', 'each'] as const;
export type Devices = (typeof devices)[number];

export const forms = ['class', 'pairs', 'groups', 'alone'] as const;
export type Form = (typeof forms)[number];

/** A container that is not an exercise. `home` is not here: it is a field of the edition. */
export const asideRoles = ['teacher', 'misconception', 'board', 'story', 'remember'] as const;
export type AsideRole = (typeof asideRoles)[number];

/** One lesson in all its languages. */
export interface Lesson {
  /** `<tier>/<slug>`. */
  readonly id: string;
  readonly tier: string;
  readonly slug: string;
  readonly topic: string;
  /** The language that the others are translated from. */
  readonly source: Language;
  readonly devices: Devices;
  readonly sensitive: boolean;
  /** Ids of goals in `curriculum.yaml`. */
  readonly goals: readonly string[];
  /** Ids of the phases that make the short route. */
  readonly short: readonly string[];
  /** Ids of lessons that come first. */
  readonly after: readonly string[];
  readonly allow: readonly Allowance[];
  /** What has changed since the first edition, the newest first; empty where nobody has written it down. */
  readonly history: readonly HistoryEntry[];
  /** The source first, then by language tag. */
  readonly editions: readonly Edition[];
  /** Path of `lesson.yaml`, as problems name it. */
  readonly file: string;
}

/** A change of a lesson that its users want to know of. */
export interface HistoryEntry {
  /** ISO date. */
  readonly date: string;
  readonly text: Translated;
}

/** An exception to an editorial check, with the author's reason. */
export interface Allowance {
  readonly code: string;
  readonly where: string;
  readonly reason: string;
  /** Where it stands in `lesson.yaml`, from 1. */
  readonly line: number;
  readonly column: number;
}

/** A lesson in one language. */
export interface Edition {
  readonly language: Language;
  readonly title: string;
  /** One sentence that says what the lesson is; empty where the author gave none. */
  readonly summary: string;
  readonly objectives: readonly Objective[];
  readonly words: readonly Word[];
  /** What stands before the first phase. */
  readonly opening: readonly Part[];
  readonly phases: readonly Phase[];
  /** The letter home; empty where there is none. */
  readonly home: readonly ProseBlock[];
  /** Path of the Markdown file, as problems name it. */
  readonly file: string;
  /** Absent for a source, and where nobody has said yet that they compared the two. */
  readonly translation?: Translation;
}

/** What is known of a translation. */
export interface Translation {
  /** The edition that it was compared with. */
  readonly of: Language;
  /** The day of that, `2026-11-24`. */
  readonly compared: string;
  /** What has changed in that edition since. */
  readonly changes: readonly TranslationChange[];
}

/** A block of the source that is other than it was; its line, and the line of the translation in its place. */
export interface TranslationChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly sourceLine: number;
  readonly line: number;
}

/** True where the source has changed since the translation was compared with it. */
export function isStale({ translation }: Edition): boolean {
  return translation !== undefined && translation.changes.length > 0;
}

export interface Objective {
  readonly id: string;
  readonly text: string;
}

/** A glossary word with its meaning in plain words. */
export interface Word {
  readonly term: string;
  readonly meaning: string;
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly form: Form;
  readonly parts: readonly Part[];
  readonly line: number;
}

/** A piece of a phase: text, a container, or an exercise. */
export type Part =
  | { readonly kind: 'prose'; readonly block: ProseBlock }
  | Aside
  | { readonly kind: 'exercise'; readonly exercise: Exercise };

export interface Aside {
  readonly kind: 'aside';
  readonly role: AsideRole;
  /** For a misconception: what a child may think. */
  readonly says?: string;
  readonly parts: readonly Part[];
  readonly line: number;
}

/** The lesson's length: the sum of its phases, in minutes. */
export function totalMinutes(phases: readonly Phase[]): number {
  return phases.reduce((sum, phase) => sum + phase.minutes, 0);
}

/** The exercises of an edition in source order. Exercises stand directly in a phase. */
export function exercisesOf(edition: Edition): readonly Exercise[] {
  return edition.phases.flatMap((phase) =>
    phase.parts.flatMap((part) => (part.kind === 'exercise' ? [part.exercise] : [])),
  );
}

/** The first picture that stands on its own in what students read. */
export function firstPicture(edition: Edition): Picture | undefined {
  for (const part of [...edition.opening, ...edition.phases.flatMap(({ parts }) => parts)]) {
    if (part.kind === 'prose' && part.block.kind === 'figure') return part.block.picture;
  }
  return undefined;
}

/** The edition in the lesson's source language; every lesson that was read without errors has one. */
export function sourceEdition(lesson: Lesson): Edition {
  const edition = lesson.editions.find(({ language }) => language === lesson.source);
  if (!edition) throw new Error(`${lesson.id} was read without its source edition`);
  return edition;
}
