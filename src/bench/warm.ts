import { openChromium } from './engines/chromium.ts';
import { type Engine, type EngineName, engineNames, type OpenEngine } from './engines/engine.ts';
import { openKit } from './engines/kit.ts';
import { openTypst } from './engines/typst.ts';
import { type Figure, figureOf } from './figures.ts';

/** What an engine made of the documents of this bench, and how long it took. */
export interface WarmResult extends Figure {
  readonly engine: EngineName;
  /** Of the last document. */
  readonly pages: number;
  readonly bytes: number;
}

const openers: Readonly<Record<EngineName, OpenEngine>> = {
  kit: openKit,
  typst: openTypst,
  chromium: openChromium,
};

/** Documents that every engine draws before the clock counts. */
export const warmUp = 20;

/**
 * Draws documents in one process, each by every engine before the next comes: what slows the machine for a
 * while slows all of them. No document comes twice.
 *
 * @param documents on the desk; the first of them only warm the engines up
 */
export async function warmRounds(desk: string, documents: readonly string[]): Promise<readonly WarmResult[]> {
  const runs: Run[] = [];
  for (const engine of engineNames)
    runs.push({ name: engine, engine: await openers[engine](desk), times: [], pages: 0, bytes: 0 });
  for (const [round, document] of documents.entries()) {
    for (const run of turned(runs, round)) await drawOnce(run, document);
  }
  for (const { engine } of runs) await engine.close();
  return runs.map(({ name, times, pages, bytes }) => ({
    engine: name,
    pages,
    bytes,
    ...figureOf(times.slice(Math.min(warmUp, times.length - 1))),
  }));
}

interface Run {
  readonly name: EngineName;
  readonly engine: Engine;
  readonly times: number[];
  pages: number;
  bytes: number;
}

async function drawOnce(run: Run, document: string): Promise<void> {
  const draw = run.engine.prepare(document);
  const started = performance.now();
  const { bytes, pages } = await draw();
  run.times.push(performance.now() - started);
  run.pages = pages;
  run.bytes = bytes.length;
}

/** The same engines, another one first in every round. */
export function turned<Item>(items: readonly Item[], round: number): readonly Item[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
