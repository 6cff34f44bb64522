import type { ProblemCode, ProblemValues } from '../../problem.ts';

/** The size of a picture, in CSS pixels. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
}

/** Why a picture cannot be used. */
export interface Fault {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

export function fault(code: ProblemCode, values: ProblemValues = {}): Fault {
  return { code, values };
}
