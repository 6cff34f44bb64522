import type { Check, Finding } from '../../check.ts';
import { type EditionText, editionText } from '../text/edition-text.ts';
import type { Passage } from '../text/passage.ts';
import { placeAt } from '../text/place.ts';
import { type Fault, faults } from './faults.ts';
import { unclosedQuotes } from './quotes.ts';

/** One place of a fault. */
interface Spot {
  readonly passage: Passage;
  readonly index: number;
  readonly length: number;
}

/** The checks of typography: what a reader stumbles over, and what makes a paper look hasty. */
export const typographyChecks: readonly Check[] = [
  ...faults.map(checkOf),
  onceAFile('type-quote-open', (passages) =>
    unclosedQuotes(passages).map((passage) => ({
      passage,
      index: Math.max(passage.text.search(/[‘“„]/u), 0),
      length: 20,
    })),
  ),
];

function checkOf({ code, find }: Fault): Check {
  return onceAFile(code, (passages, { has }) =>
    has(find) ? passages.flatMap((passage) => spotsOf(passage, find)) : [],
  );
}

function spotsOf(passage: Passage, find: RegExp): readonly Spot[] {
  return [...passage.text.matchAll(find)].map(({ 0: found, index }) => spotOf(passage, index, found.length));
}

/** With some text around it: a sign alone is found anywhere. */
function spotOf(passage: Passage, index: number, length: number): Spot {
  const before = Math.max(passage.text.slice(0, index).search(/\S{0,12}\s?$/u), 0);
  return { passage, index: before, length: index - before + length };
}

/** One finding for a file, where the fault stands first. */
function onceAFile(
  code: Check['code'],
  spotsIn: (passages: readonly Passage[], text: EditionText) => readonly Spot[],
): Check {
  return {
    code,
    severity: 'advice',
    *find(lesson, context) {
      for (const edition of lesson.editions) {
        const text = editionText(edition, context);
        const written = text.passages.filter(({ isCode }) => !isCode);
        const spots = spotsIn(written, text);
        if (spots.length > 0) yield findingOf(text, spots);
      }
    },
  };
}

function findingOf({ source }: EditionText, spots: readonly Spot[]): Finding {
  const places = spots.map(({ passage, index, length }) => placeAt(source, passage, index, length));
  const first = places.reduce((one, other) => (other.line < one.line ? other : one));
  const { passage, index } = spots[0]!;
  const start = passage.text
    .slice(index, index + 40)
    .replace(/\s+/gu, ' ')
    .trim();
  return { place: first, values: { count: spots.length, start }, where: [] };
}
