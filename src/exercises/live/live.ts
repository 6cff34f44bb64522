import type { PageKey } from '../page-key.ts';
import type { Verdict } from './judge.ts';
import type { Say } from './words.ts';

/** The answers of one exercise on this device. */
export interface Memory {
  readonly load: () => Answers | undefined;
  readonly save: (answers: Answers) => void;
  readonly forget: () => void;
}

/** Who wants to know how the exercises of a page go, beside the student. Nothing personal is ever said here. */
export interface Listener {
  /** An exercise with right answers was checked. */
  readonly judged: (exercise: string, verdict: Verdict, answers: Answers) => void;
  /** A story came to one of its ends. */
  readonly ended: (exercise: string) => void;
}

/** What is given, a text for each control in the order of the page. */
export type Answers = readonly string[];

/** An exercise on a page that has come to life. */
export interface Live {
  readonly id: string;
  readonly section: HTMLElement;
  readonly form: HTMLFormElement;
  /** The live region: in the page from the start, empty until there is something to say. */
  readonly status: HTMLElement;
  readonly say: Say;
  readonly memory: Memory;
  /** Whether what is personal may be kept on this device, if the student asks for it. */
  readonly canKeep: boolean;
  readonly listener?: Listener | undefined;
  /** Opens the sealed key, and only when it is asked for. */
  readonly key: () => PageKey<string>;
}

/** Puts an exercise back as it was when the page came. */
export type Reset = () => void;

/** Brings one kind of exercise to life. */
export type LiveElement = (live: Live) => Reset;
