import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type EngineName, engineNames } from './engines/engine.ts';
import { type Figure, figureOf } from './figures.ts';
import { turned } from './warm.ts';

/** The time of whole processes, from their start to their end. */
export interface ProcessResult extends Figure {
  readonly engine: EngineName;
}

/** How each engine is started: the arguments of Node before those of the press. */
export type Starts = Readonly<Record<EngineName, readonly string[]>>;

/**
 * Ours starts as `npm run build` starts it. The others are made one plain file each, so that they need not
 * wait for a compiler that is not theirs.
 *
 * @param folder for those files, inside the project, so that they find its packages
 */
export async function makeStarts(folder: string): Promise<Starts> {
  const press = (engine: EngineName) => fileURLToPath(new URL(`press/${engine}.ts`, import.meta.url));
  await build({
    entryPoints: [press('typst'), press('chromium')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return {
    kit: [fileURLToPath(new URL('../../bin/kit.js', import.meta.url)), 'bench/press/kit'],
    typst: [join(folder, 'typst.mjs')],
    chromium: [join(folder, 'chromium.mjs')],
  };
}

/**
 * Times whole processes that draw the same documents, engine after engine, round after round.
 *
 * @param rounds that count; one more comes before them
 */
export async function processRounds(
  desk: string,
  documents: readonly string[],
  starts: Starts,
  rounds: number,
): Promise<readonly ProcessResult[]> {
  const list = `list-of-${documents.length}`;
  mkdirSync(desk, { recursive: true });
  writeFileSync(join(desk, list), documents.join('\n'));
  const times = new Map<EngineName, number[]>(engineNames.map((engine) => [engine, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const engine of turned(engineNames, round)) {
      const time = await timeOf([...starts[engine], desk, list, engine]);
      if (round > 0) times.get(engine)!.push(time);
    }
  }
  return engineNames.map((engine) => ({ engine, ...figureOf(times.get(engine)!) }));
}

function timeOf(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}
