import type { Link, Page } from '../page.ts';

/** Which lessons work on which official goals. */
export interface CoveragePage extends Page {
  readonly tiers: readonly { readonly id: string; readonly name: string }[];
  readonly frameworks: readonly CoveredFramework[];
}

export interface CoveredFramework {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** How many of its goals have a lesson, in words. */
  readonly covered: string;
  readonly goals: readonly CoveredGoal[];
}

export interface CoveredGoal {
  readonly code: string;
  readonly text: string;
  readonly isGap: boolean;
  /** For each tier of the page its lessons. */
  readonly tiers: readonly (readonly Link[])[];
}
