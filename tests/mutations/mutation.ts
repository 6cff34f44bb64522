import type { ProblemCode } from '../../src/problem.ts';

/** A slip in a good lesson, as an author makes it, with what the kit has to say about it. */
export interface Mutation {
  /** Goes on from “an author who”. */
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: ProblemCode;
  /** Where it is told, if not where the change begins: in which file, and in the line that has this first. */
  readonly at?: { readonly file?: string; readonly line?: string | RegExp };
  /** The folder of the lesson. */
  readonly lesson?: string;
}
