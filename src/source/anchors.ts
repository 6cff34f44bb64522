import { nearest } from '../exercises/reading/nearest.ts';
import type { Place, Report } from '../problem.ts';
import { longestId } from './limits.ts';
import { isMadeFor, isOfThePage } from './made-ids.ts';

const wellFormed = /^[A-Za-z][\w-]*$/u;

/** The ids of one page and the links to them. */
export interface Anchors {
  /** Notes an id. One that is taken, not well-formed or the page's own is a problem. @returns false for such a one */
  readonly claim: (id: string, place: Place) => boolean;
  /** Notes that an id is an exercise's: the page makes others from it. */
  readonly own: (exercise: string) => void;
  /** An id that the page makes, and that a link may lead to. */
  readonly allow: (id: string) => void;
  /** Notes a link inside the page. */
  readonly link: (id: string, place: Place) => void;
  /** Reports the links that lead nowhere and the ids that are made twice, once all ids are known. */
  readonly finish: () => void;
}

/** The page has a help panel of its own. */
const ofThePage = ['help'];

export function anchorsOf(report: Report): Anchors {
  const taken = new Map<string, Place>();
  const exercises = new Set<string>();
  const allowed = new Set<string>(ofThePage);
  const links: { readonly id: string; readonly place: Place }[] = [];
  return {
    claim: (id, place) => {
      const first = taken.get(id);
      if (!reportForm(id, place, report)) return false;
      if (isOfThePage(id)) report('id-reserved', place, { actual: id });
      else if (first) report('id-taken', place, { actual: id, first: first.line });
      else taken.set(id, place);
      return !first;
    },
    own: (exercise) => exercises.add(exercise),
    allow: (id) => allowed.add(id),
    link: (id, place) => links.push({ id, place }),
    finish: () => {
      for (const { id, place } of links)
        if (!taken.has(id) && !allowed.has(id))
          report('link-dead', place, { actual: id, ...nearest(id, taken.keys()) });
      for (const [id, place] of taken) {
        const exercise = madeFrom(id, exercises, allowed);
        if (exercise !== undefined) report('id-made', place, { actual: id, exercise });
      }
    },
  };
}

/** The exercise from whose id the page makes this one as well. */
function madeFrom(
  id: string,
  exercises: ReadonlySet<string>,
  steps: ReadonlySet<string>,
): string | undefined {
  const parts = id.split('--');
  const heads = parts.map((_, index) => parts.slice(0, index).join('--'));
  return heads.find((head) => exercises.has(head) && (steps.has(id) || isMadeFor(id.slice(head.length + 2))));
}

/** An id is made of letters, digits, `-` and `_`, starts with a letter and is not long. */
export function reportForm(id: string, place: Place, report: Report): boolean {
  if (id.length > longestId)
    report('id-long', place, { actual: `${id.slice(0, 20)}…`, length: id.length, expected: longestId });
  else if (!wellFormed.test(id)) report('id-form', place, { actual: id });
  else return true;
  return false;
}
