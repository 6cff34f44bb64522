import type { Check } from '../../check.ts';
import { careBlame } from './blame.ts';
import { careBrand } from './brand.ts';
import { careFear } from './fear.ts';
import { careImages } from './images.ts';
import { careNever } from './never.ts';
import { careOnlyParents } from './only-parents.ts';
import { careSexual } from './sexual.ts';
import { careStrangers } from './strangers.ts';

/** The checks of wordings that could hurt, mislead or silence a child. */
export const careChecks: readonly Check[] = [
  careBlame,
  careOnlyParents,
  careFear,
  careBrand,
  careSexual,
  careImages,
  careStrangers,
  careNever,
];
