import type { ExerciseKind, ExerciseOf, Placement } from '../../lesson/exercise.ts';
import type { ProseBlock } from '../../lesson/prose.ts';
import type { Place, Report } from '../../problem.ts';

/** An exercise as its author wrote it: the head is read, the body still has to become a kind. */
export interface Draft {
  readonly id: string;
  readonly objective: string;
  readonly on: Placement;
  /** 1-based line of the opening `:::`. */
  readonly line: number;
  readonly blocks: readonly ProseBlock[];
  /** What stands in each `[[…]]`, in order of the gaps in `blocks`. */
  readonly gaps: readonly WrittenGap[];
  /** Attributes of the kind's own, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where a line of the exercise begins, or where `needle` stands at or after that line. */
  readonly at: (line: number, needle?: string) => Place;
  readonly report: Report;
}

/** A gap with its answers, trimmed; an empty one is still among them. */
export interface WrittenGap {
  readonly answers: readonly string[];
  readonly place: Place;
}

/** How one kind of exercise is read. */
export interface ExerciseReader<Kind extends ExerciseKind> {
  /** Attributes besides `objective` and `on`. */
  readonly attributes: readonly string[];
  /** Always gives an exercise; where the body is broken the draft's report has heard of it. */
  readonly read: (draft: Draft) => ExerciseOf<Kind>;
}

/** What every kind has in common, with the parts that the body gave. */
export function baseOf(draft: Draft, prompt: readonly ProseBlock[], feedback: readonly ProseBlock[]) {
  const { id, objective, on, line } = draft;
  return { id, objective, on, line, prompt, feedback };
}
