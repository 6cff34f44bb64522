import { createHash } from 'node:crypto';
import type { ExerciseKind } from '../lesson/exercise.ts';
import type { Language } from '../lesson/language.ts';
import { type Edition, exercisesOf, type Lesson, sourceEdition, totalMinutes } from '../lesson/lesson.ts';

/** `kit.json`: what other programs read. Its shape is a contract. */
export interface Catalogue {
  readonly lessons: readonly CatalogueLesson[];
  readonly pages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

export interface CatalogueLesson {
  readonly id: string;
  readonly tier: string;
  readonly topic: string;
  readonly minutes: number;
  readonly goals: readonly string[];
  readonly exercises: readonly {
    readonly id: string;
    readonly kind: ExerciseKind;
    readonly objective: string;
  }[];
  readonly editions: readonly CatalogueEdition[];
}

export interface CatalogueEdition {
  readonly language: Language;
  readonly title: string;
  readonly translation: 'source' | 'current' | 'stale';
  readonly pages: Readonly<Record<string, string>>;
  readonly files: readonly CatalogueFile[];
}

/** What a file is for. */
export type Role =
  | 'worksheet'
  | 'worksheet-large-print'
  | 'answer-key'
  | 'teacher-guide'
  | 'home-letter'
  | 'pack-teacher';

export interface CatalogueFile {
  readonly role: Role;
  readonly format: 'pdf' | 'docx' | 'zip';
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Printed pages, for a pdf. */
  readonly pages?: number;
}

/** A lesson's entry. */
export function catalogueLesson(lesson: Lesson, editions: readonly CatalogueEdition[]): CatalogueLesson {
  const source = sourceEdition(lesson);
  return {
    id: lesson.id,
    tier: lesson.tier,
    topic: lesson.topic,
    minutes: totalMinutes(source.phases),
    goals: lesson.goals,
    exercises: exercisesOf(source).map(({ id, kind, objective }) => ({ id, kind, objective })),
    editions,
  };
}

/** A translation that was read without differences is current: only the source is more than that. */
export function translationState(lesson: Lesson, edition: Edition): 'source' | 'current' {
  return edition.language === lesson.source ? 'source' : 'current';
}

/** A file's entry, made from the very bytes that are written. */
export function catalogueFile(
  role: Role,
  format: CatalogueFile['format'],
  url: string,
  bytes: Uint8Array,
  pages?: number,
): CatalogueFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { role, format, url, bytes: bytes.length, sha256, ...(pages === undefined ? {} : { pages }) };
}
