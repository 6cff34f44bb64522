import type { PackDesk } from './desk.ts';
import type { PackPages } from './pages.ts';
import type { PackParts } from './parts.ts';

/** The parts, with what is made of them for several packs. */
export interface Materials extends PackParts {
  readonly desk: PackDesk;
  readonly pages: PackPages;
}
