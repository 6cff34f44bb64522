import { createHash } from 'node:crypto';
import type { ExerciseKind } from '../lesson/exercise.ts';
import type { Language } from '../lesson/language.ts';
import {
  type Edition,
  exercisesOf,
  isStale,
  type Lesson,
  sourceEdition,
  totalMinutes,
} from '../lesson/lesson.ts';

/** `kit.json`: what other programs read. Its shape is a contract. */
export interface Catalogue {
  readonly lessons: readonly CatalogueLesson[];
  /** Packs of several lessons. */
  readonly packs: readonly CataloguePack[];
  /** Address of the licence of the content. */
  readonly licence: string;
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

/** What a paper is for. */
export type PaperRole =
  | 'worksheet'
  | 'worksheet-large-print'
  | 'answer-key'
  | 'teacher-guide'
  | 'home-letter';
export type PaperFormat = 'pdf' | 'docx';

/** What a pack is for. */
export type PackRole = 'pack-student' | 'pack-teacher' | 'scorm-1.2' | 'common-cartridge' | 'moodle-xml';
export type PackFormat = 'zip' | 'imscc' | 'xml';

export interface CatalogueFile {
  readonly role: PaperRole | PackRole;
  readonly format: PaperFormat | PackFormat;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Printed pages, for a pdf. */
  readonly pages?: number;
}

/** All lessons of a tier in one language. */
export interface CataloguePack extends CatalogueFile {
  readonly language: Language;
  readonly tier: string;
  /** Ids of the lessons. */
  readonly lessons: readonly string[];
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

/** A translation is current until its source is seen to have changed. */
export function translationState(lesson: Lesson, edition: Edition): CatalogueEdition['translation'] {
  if (edition.language === lesson.source) return 'source';
  return isStale(edition) ? 'stale' : 'current';
}

/** A file's entry, made from the very bytes that are written. */
export function catalogueFile(
  role: CatalogueFile['role'],
  format: CatalogueFile['format'],
  url: string,
  bytes: Uint8Array,
  pages?: number,
): CatalogueFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { role, format, url, bytes: bytes.length, sha256, ...(pages === undefined ? {} : { pages }) };
}
