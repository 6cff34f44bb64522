import { type Locale, localeOf } from './locale/locale.ts';
import type { Words } from './locale/words.ts';

/** Stable name of a kind of problem: a key under `problem` in the locale files. */
export type ProblemCode = keyof Words['problem'];

export type Severity = 'error' | 'warning' | 'advice';

/** Where in an author's file. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that an author can mend, in words that an author understands. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  /** What would have been right, and what stands there. */
  readonly expected?: string;
  readonly actual?: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** What a message may quote: `{{expected}}`, `{{actual}}` and values of its own. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** Notes a problem. Reading goes on: all problems of a run are shown. */
export type Report = (code: ProblemCode, place: Place, values?: ProblemValues) => void;

/** Problems that do not stop a build; every other code is an error. */
const milder: Partial<Record<ProblemCode, Severity>> = {
  'attribute-unknown': 'warning',
  'container-empty': 'warning',
  'feedback-early': 'warning',
  'help-unchecked': 'warning',
  'key-unknown': 'warning',
  'link-dead': 'warning',
  'link-title': 'warning',
  'note-unused': 'warning',
  'summary-missing': 'warning',
  'translation-exercise-order': 'warning',
  'translation-form': 'warning',
  'translation-settings': 'warning',
  'unknown-file': 'warning',
};

/** Collects the problems of one run. */
export class Problems {
  readonly #found: Problem[] = [];
  readonly #locale: Locale;

  /** @param language of the messages */
  constructor(language: string) {
    this.#locale = localeOf(language);
  }

  /** A function, so that readers can take it without its owner. */
  readonly report: Report = (code, place, values = {}) => {
    const words = { ...values };
    this.#found.push({
      ...place,
      code,
      severity: milder[code] ?? 'error',
      message: this.#say(code, 'message', words),
      remedy: this.#say(code, 'remedy', words),
      ...(values.expected === undefined ? {} : { expected: String(values.expected) }),
      ...(values.actual === undefined ? {} : { actual: String(values.actual) }),
    });
  };

  /** By file, line and column, each once. */
  get all(): readonly Problem[] {
    const seen = new Map<string, Problem>();
    for (const problem of this.#found) {
      const { file, line, column, code, message } = problem;
      seen.set([file, line, column, code, message].join('\0'), problem);
    }
    return [...seen.values()].sort(byPlace);
  }

  get hasErrors(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }

  #say(code: ProblemCode, part: 'message' | 'remedy', values: ProblemValues): string {
    return String(this.#locale.t(`problem.${code}.${part}` as never, values as never));
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
