import type { Curriculum } from '../lesson/curriculum.ts';
import type { HelpDirectory } from '../lesson/help.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Place, ProblemCode, ProblemValues, Severity } from '../problem.ts';
import type { SourceText } from '../source/text.ts';

/**
 * An editorial check: it finds what builds, but would serve a class less well. Its severity is the one that
 * `curriculum.yaml` can change; a lesson can except what it finds by `allow`.
 */
export interface Check {
  /** Names its message and remedy in the locale files. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Asked once a lesson, until the lesson changes; an array or a generator. */
  readonly find: (lesson: Lesson, context: CheckContext) => Iterable<Finding>;
}

export interface Finding {
  readonly place: Place;
  /** What the message quotes. */
  readonly values?: ProblemValues;
  /** What the `where` of an `allow` may name: the id of a phase or exercise, the word. The file's name is always one. */
  readonly where: readonly string[];
}

/** What checks may know besides the lesson. */
export interface CheckContext {
  readonly curriculum: Curriculum;
  readonly help: HelpDirectory;
  /** A file of the lesson as its author wrote it; its lines are those of the lesson's parts. See `placeIn`. */
  readonly sourceOf: (file: string) => SourceText;
}
