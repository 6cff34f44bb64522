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

/**
 * Notes a problem. Reading goes on: all problems of a run are shown.
 *
 * @param severity another than the code's own: editors can set those of editorial checks
 */
export type Report = (code: ProblemCode, place: Place, values?: ProblemValues, severity?: Severity) => void;

/** Problems that do not stop a build; every other code is an error. Editorial checks say theirs themselves. */
const milder: Partial<Record<ProblemCode, Severity>> = {
  'allow-unused': 'warning',
  'attribute-unknown': 'warning',
  'bank-one': 'warning',
  'box-nested': 'warning',
  'check-unknown': 'warning',
  'container-empty': 'warning',
  'feedback-early': 'warning',
  'framework-ageing': 'warning',
  'frameworks-unchecked': 'advice',
  'goals-none': 'warning',
  'guidance-language': 'warning',
  'help-ageing': 'warning',
  'help-unchecked': 'warning',
  'key-unknown': 'warning',
  'link-dead': 'warning',
  'link-title': 'warning',
  'link-undefined': 'warning',
  'listed-twice': 'warning',
  'match-twice': 'warning',
  'note-twice': 'warning',
  'note-unused': 'warning',
  'option-twice': 'warning',
  'order-twice': 'warning',
  'signals-sender': 'warning',
  'sort-card-twice': 'warning',
  'sort-group-twice': 'warning',
  'step-empty': 'warning',
  'summary-missing': 'warning',
  'translation-added': 'warning',
  'translation-changed': 'warning',
  'translation-exercise-order': 'warning',
  'translation-form': 'warning',
  'translation-home': 'warning',
  'translation-removed': 'warning',
  'translation-settings': 'warning',
  'unknown-file': 'warning',
};

function severityOf(code: ProblemCode): Severity {
  return milder[code] ?? 'error';
}

/** Problems of one file that are told: more of them hide the one that is the cause. */
const mostOfAFile = 100;

type Found = Pick<Problem, 'file' | 'line' | 'column' | 'code' | 'severity'> & {
  readonly values: ProblemValues;
};

/** Collects the problems of one run. */
export class Problems {
  readonly #found = new Map<string, Found>();
  readonly #locale: Locale;

  /** @param language of the messages */
  constructor(language: string) {
    this.#locale = localeOf(language);
  }

  /** A function, so that readers can take it without its owner. */
  readonly report: Report = (code, { file, line, column }, values = {}, severity = severityOf(code)) => {
    const key = [file, line, column, code, JSON.stringify(values)].join('\0');
    this.#found.set(key, { file, line, column, code, severity, values });
  };

  /** By file, line and column, each once; of one file the first hundred, and how many more there are. */
  get all(): readonly Problem[] {
    const byFile = new Map<string, Found[]>();
    for (const found of this.#found.values())
      byFile
        .set(found.file, byFile.get(found.file) ?? [])
        .get(found.file)!
        .push(found);
    return [...byFile.values()]
      .flatMap(worthTelling)
      .sort(byPlace)
      .map((found) => this.#inWords(found));
  }

  get hasErrors(): boolean {
    return [...this.#found.values()].some(({ severity }) => severity === 'error');
  }

  #inWords({ values, ...found }: Found): Problem {
    const { code } = found;
    return {
      ...found,
      message: this.#say(code, 'message', values),
      remedy: this.#say(code, 'remedy', values),
      ...(values.expected === undefined ? {} : { expected: String(values.expected) }),
      ...(values.actual === undefined ? {} : { actual: String(values.actual) }),
    };
  }

  #say(code: ProblemCode, part: 'message' | 'remedy', values: ProblemValues): string {
    return String(this.#locale.t(`problem.${code}.${part}` as never, { ...values } as never));
  }
}

/** Errors before warnings where there are too many of one file. */
function worthTelling(found: readonly Found[]): readonly Found[] {
  if (found.length <= mostOfAFile) return found;
  const urgent = [...found].sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
  const told = urgent.slice(0, mostOfAFile);
  const { file, severity } = urgent[mostOfAFile]!;
  const last = told.reduce((one, other) => (byPlace(one, other) < 0 ? other : one));
  const values = { actual: found.length - mostOfAFile };
  return [...told, { file, line: last.line, column: last.column, code: 'problems-more', severity, values }];
}

function rank({ severity }: Found): number {
  return ['error', 'warning', 'advice'].indexOf(severity);
}

function byPlace(a: Found, b: Found): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const more = Number(a.code === 'problems-more') - Number(b.code === 'problems-more');
  return a.line - b.line || more || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
