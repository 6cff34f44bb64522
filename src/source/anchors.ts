import { nearest } from '../exercises/reading/nearest.ts';
import type { Place, Report } from '../problem.ts';

const wellFormed = /^[A-Za-z][\w-]*$/u;

/** The ids of one page and the links to them. */
export interface Anchors {
  /** Notes an id. One that is taken or not well-formed is a problem. @returns false for such a one */
  readonly claim: (id: string, place: Place) => boolean;
  /** An id that a link may lead to, but that others may have too. */
  readonly allow: (id: string) => void;
  /** Notes a link inside the page. */
  readonly link: (id: string, place: Place) => void;
  /** Reports the links that lead nowhere, once all ids are known. */
  readonly finish: () => void;
}

/** The page has a help panel of its own. */
const ofThePage = ['help'];

export function anchorsOf(report: Report): Anchors {
  const taken = new Map<string, Place>();
  const allowed = new Set<string>(ofThePage);
  const links: { readonly id: string; readonly place: Place }[] = [];
  return {
    claim: (id, place) => {
      const first = taken.get(id);
      if (!reportForm(id, place, report)) return false;
      if (first) report('id-taken', place, { actual: id, first: first.line });
      else taken.set(id, place);
      return !first;
    },
    allow: (id) => allowed.add(id),
    link: (id, place) => links.push({ id, place }),
    finish: () => {
      for (const { id, place } of links)
        if (!taken.has(id) && !allowed.has(id))
          report('link-dead', place, { actual: id, ...nearest(id, taken.keys()) });
    },
  };
}

/** An id is made of letters, digits, `-` and `_`, and starts with a letter. */
export function reportForm(id: string, place: Place, report: Report): boolean {
  const good = wellFormed.test(id);
  if (!good) report('id-form', place, { actual: id });
  return good;
}
