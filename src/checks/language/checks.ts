import type { Check } from '../check.ts';

/** The checks of what a lesson says and how. */
export const languageChecks: readonly Check[] = [];
