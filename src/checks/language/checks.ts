import type { Check } from '../check.ts';
import { readingAdults } from './reading-adults.ts';
import { readingLevel } from './reading-level.ts';
import { sentenceLong } from './sentence-long.ts';

/** The checks of what a lesson says and how. */
export const languageChecks: readonly Check[] = [readingLevel, sentenceLong, readingAdults];
