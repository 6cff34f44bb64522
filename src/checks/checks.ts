import type { Check } from './check.ts';
import { languageChecks } from './language/checks.ts';
import { structureChecks } from './structure/checks.ts';

/** All editorial checks. Those codes, and no others, can be set in `curriculum.yaml` and excepted by `allow`. */
export const checks: readonly Check[] = [...structureChecks, ...languageChecks];
