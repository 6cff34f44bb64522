import type { Check } from '../check.ts';
import { careChecks } from './care/checks.ts';
import { wordUnexplained } from './glossary/word-unexplained.ts';
import { wordUnused } from './glossary/word-unused.ts';
import { readingAdults } from './reading-adults.ts';
import { readingLevel } from './reading-level.ts';
import { sentenceLong } from './sentence-long.ts';
import { typographyChecks } from './typography/checks.ts';

/** The checks of what a lesson says and how. */
export const languageChecks: readonly Check[] = [
  readingLevel,
  sentenceLong,
  readingAdults,
  ...careChecks,
  ...typographyChecks,
  wordUnused,
  wordUnexplained,
];
