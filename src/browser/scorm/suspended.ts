import type { Answers } from '../../exercises/live/live.ts';
import { ticked, untouched } from '../../exercises/page-key.ts';
import type { Result } from './score.ts';

/** What a platform keeps of a lesson between visits: answers to what is judged, and how it went. */
export interface Suspended {
  readonly answers: ReadonlyMap<string, Answers>;
  /** By exercise; a story that came to its end has 100. */
  readonly results: ReadonlyMap<string, Result>;
}

/** The form of the text. A text in another form is left alone. */
const version = 1;

/** A platform keeps so many characters. */
const room = 4096;

/** Nobody needs more of what was typed in a gap than this. */
const longest = 60;

/** Boxes are many and say little: `0110`. Anything else stands in a list. */
type Packed = string | readonly string[];

/** Writes what is to be kept. Where it does not fit, the longest answers go first and results last. */
export function suspend({ answers, results }: Suspended): string {
  const packed = new Map([...answers].map(([id, given]) => [id, pack(given)] as const));
  const kept = new Map(results);
  let text = written(packed, kept);
  while (text.length > room && packed.size + kept.size > 0) {
    if (packed.size > 0) packed.delete(longestOf(packed));
    else kept.delete([...kept.keys()].at(-1)!);
    text = written(packed, kept);
  }
  return text;
}

/** Reads what was kept, by this version or any other, or by something else altogether. */
export function resume(text: string): Suspended {
  try {
    const [form, answers, results] = JSON.parse(text) as [number, object, object];
    if (form !== version) return nothing();
    return {
      answers: new Map(Object.entries(answers).flatMap(([id, packed]) => unpack(id, packed))),
      results: new Map(Object.entries(results).filter(([, result]) => isResult(result))),
    };
  } catch {
    return nothing();
  }
}

function written(answers: ReadonlyMap<string, Packed>, results: ReadonlyMap<string, Result>): string {
  return JSON.stringify([version, Object.fromEntries(answers), Object.fromEntries(results)]);
}

function pack(answers: Answers): Packed {
  const areBoxes = answers.every((answer) => answer === ticked || answer === untouched);
  if (areBoxes) return answers.map((answer) => (answer === ticked ? '1' : '0')).join('');
  return answers.map((answer) => answer.slice(0, longest));
}

function unpack(id: string, packed: unknown): [string, Answers][] {
  if (typeof packed === 'string') return [[id, [...packed].map((box) => (box === '1' ? ticked : untouched))]];
  const isList = Array.isArray(packed) && packed.every((answer) => typeof answer === 'string');
  return isList ? [[id, packed]] : [];
}

function longestOf(packed: ReadonlyMap<string, Packed>): string {
  const lengths = [...packed].map(([id, answers]) => [id, JSON.stringify(answers).length] as const);
  return lengths.reduce((longer, next) => (next[1] > longer[1] ? next : longer))[0];
}

function isResult(result: unknown): result is Result {
  return typeof result === 'number' && result >= 0 && result <= 100;
}

function nothing(): Suspended {
  return { answers: new Map(), results: new Map() };
}
