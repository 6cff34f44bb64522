import type { EngineName } from './engines/engine.ts';
import type { Figure } from './figures.ts';

/** The parts of a bench. */
export type Part = 'warm' | 'cold' | 'batch';

/** A figure that the kit means to reach, and whether it does. */
export interface Reach {
  readonly part: Part;
  readonly than: EngineName;
  /** How many times faster the kit is than the other engine, by the medians. */
  readonly times: number;
  readonly atLeast: number;
  readonly reached: boolean;
}

type Timed = Figure & { readonly engine: EngineName };

/** What has to be reached. One document alone may take 1.3 times as long as Typst's whole process. */
const wanted: readonly Pick<Reach, 'part' | 'than' | 'atLeast'>[] = [
  { part: 'warm', than: 'typst', atLeast: 3 },
  { part: 'warm', than: 'chromium', atLeast: 20 },
  { part: 'cold', than: 'typst', atLeast: 1 / 1.3 },
  { part: 'batch', than: 'typst', atLeast: 1 },
];

/** Compares the kit with the others. */
export function reaches(results: Readonly<Record<Part, readonly Timed[]>>): readonly Reach[] {
  return wanted.map((goal) => {
    const medianOf = (name: EngineName): number =>
      results[goal.part].find(({ engine }) => engine === name)!.median;
    const times = medianOf(goal.than) / medianOf('kit');
    return { ...goal, times, reached: times >= goal.atLeast };
  });
}
