import type { Answers, Memory } from '../exercises/live/live.ts';
import type { Store } from './stores.ts';

/** Where the answers of a page are kept. */
export interface AnswerBook {
  /** The memory of one exercise. */
  readonly of: (exercise: string) => Memory;
  readonly erase: () => void;
}

/** The answers of one page, kept together on the device. */
export class Progress implements AnswerBook {
  readonly #store: Store;
  readonly #key: string;
  readonly #answers: Map<string, Answers>;

  /** @param page address of the page: each has answers of its own */
  constructor(store: Store, page: string) {
    this.#store = store;
    this.#key = `answers ${page}`;
    this.#answers = readAnswers(store.get(this.#key));
  }

  of(exercise: string): Memory {
    return {
      load: () => this.#answers.get(exercise),
      save: (answers) => {
        this.#answers.set(exercise, answers);
        this.#write();
      },
      forget: () => {
        this.#answers.delete(exercise);
        this.#write();
      },
    };
  }

  erase(): void {
    this.#answers.clear();
    this.#store.remove(this.#key);
  }

  #write(): void {
    if (this.#answers.size === 0) this.#store.remove(this.#key);
    else this.#store.set(this.#key, JSON.stringify(Object.fromEntries(this.#answers)));
  }
}

/** What another version of the page, or somebody by hand, has left behind may be anything. */
function readAnswers(stored: string | null): Map<string, Answers> {
  try {
    const entries = Object.entries(JSON.parse(stored ?? '{}') as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, Answers] => isAnswers(entry[1])));
  } catch {
    return new Map();
  }
}

function isAnswers(value: unknown): value is Answers {
  return Array.isArray(value) && value.every((answer) => typeof answer === 'string');
}
