import type { Language } from './language.ts';

/** How hard an edition is to read for its students. */
export interface ReadingLevel {
  /** Id of the lesson. */
  readonly lesson: string;
  readonly language: Language;
  /** One for each limit that its age has; none where the text is too short to be measured. */
  readonly measures: readonly MeasuredLevel[];
}

export interface MeasuredLevel {
  /** Under which `curriculum.yaml` has its limit. */
  readonly id: string;
  /** To one decimal, as it is told: what reads as the limit is not past it. */
  readonly value: number;
  readonly limit: number;
  /** Whether a higher value means a harder text, or a lower one. */
  readonly harder: 'lower' | 'higher';
}

/** True for a text that is harder than its limit. */
export function isPast({ value, limit, harder }: MeasuredLevel): boolean {
  return harder === 'higher' ? value > limit : value < limit;
}
