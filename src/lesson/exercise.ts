import type { Inline, ProseBlock } from './prose.ts';

/** Where an exercise appears. */
export interface Placement {
  readonly page: boolean;
  readonly paper: boolean;
  readonly board: boolean;
}

interface ExerciseBase {
  /** Unique in the lesson; the same in every language. */
  readonly id: string;
  /** The objective that this exercise practises. */
  readonly objective: string;
  readonly on: Placement;
  readonly prompt: readonly ProseBlock[];
  /** Feedback on the exercise as a whole, hidden until answered. */
  readonly feedback: readonly ProseBlock[];
  /** 1-based line of the opening `:::`. */
  readonly line: number;
}

/** Something to choose, with what the student hears after choosing it. */
export interface Option {
  readonly content: readonly ProseBlock[];
  readonly right: boolean;
  readonly feedback: readonly ProseBlock[];
  readonly line: number;
}

/** Something to put in a place: an item of an order, a card of a group. */
export interface Card {
  readonly content: readonly ProseBlock[];
  readonly feedback: readonly ProseBlock[];
  readonly line: number;
}

export interface Choice extends ExerciseBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** More than one option is right. */
  readonly multiple: boolean;
}

export interface Order extends ExerciseBase {
  readonly kind: 'order';
  /** In the right order. */
  readonly items: readonly Card[];
}

export interface Pair {
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
  readonly line: number;
}

export interface Match extends ExerciseBase {
  readonly kind: 'match';
  readonly heads: readonly [readonly Inline[], readonly Inline[]];
  readonly pairs: readonly Pair[];
}

export interface Group {
  readonly title: readonly Inline[];
  readonly cards: readonly Card[];
}

export interface Sort extends ExerciseBase {
  readonly kind: 'sort';
  readonly groups: readonly Group[];
}

export interface Gaps extends ExerciseBase {
  readonly kind: 'gaps';
  /** Text in which each gap is an inline with its index. */
  readonly text: readonly ProseBlock[];
  /** For each gap its answers; the first is the one that the key shows. */
  readonly answers: readonly (readonly string[])[];
  /** Show the first answers, shuffled. */
  readonly bank: boolean;
}

export interface Message extends Option {
  readonly sender: string;
}

export interface Signals extends ExerciseBase {
  readonly kind: 'signals';
  /** A chat; `right` means that the message is a warning signal. */
  readonly messages: readonly Message[];
}

export interface StepChoice {
  readonly content: readonly Inline[];
  /** Id of the step that this choice leads to. */
  readonly to: string;
  readonly line: number;
}

export interface Step {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly content: readonly ProseBlock[];
  /** Said on arriving at this step; students see it. */
  readonly feedback: readonly ProseBlock[];
  /** No choices: the story ends here. */
  readonly choices: readonly StepChoice[];
  readonly line: number;
}

export interface Scenario extends ExerciseBase {
  readonly kind: 'scenario';
  /** The first step is where the story starts. */
  readonly steps: readonly Step[];
}

export interface Write extends ExerciseBase {
  readonly kind: 'write';
  readonly lines: number;
  readonly model: readonly ProseBlock[];
}

export interface Draw extends ExerciseBase {
  readonly kind: 'draw';
  /** Height of the frame in mm. */
  readonly height: number;
}

export interface Helpers extends ExerciseBase {
  readonly kind: 'helpers';
  readonly roles: readonly (readonly Inline[])[];
}

export interface Checkin extends ExerciseBase {
  readonly kind: 'checkin';
  readonly statements: readonly (readonly Inline[])[];
}

export type Exercise =
  | Choice
  | Order
  | Match
  | Sort
  | Gaps
  | Signals
  | Scenario
  | Write
  | Draw
  | Helpers
  | Checkin;

export type ExerciseKind = Exercise['kind'];

/** The exercise type of one kind. */
export type ExerciseOf<Kind extends ExerciseKind> = Extract<Exercise, { kind: Kind }>;
