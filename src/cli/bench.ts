import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from '../bench/bench.ts';
import { openDesk } from '../bench/desk.ts';
import { benchReport } from '../bench/report.ts';
import { localeOf } from '../locale/locale.ts';
import { cacheFolder, languageOfTerminal } from './environment.ts';
import { readOptions } from './options.ts';
import { printProblems } from './print.ts';
import { readAndCheck } from './read.ts';

/** `npm run bench`: our engine beside Typst and Chromium, on the same worksheets. */
async function main(): Promise<number> {
  const { lessons, json, rounds } = readOptions(
    'npm run bench -- [--rounds NUMBER] [--json FILE] [--lessons DIR]',
    { lessons: { default: 'lessons' }, json: { default: '' }, rounds: { default: '40' } },
  );
  const language = languageOfTerminal();
  const { content, problems } = await readAndCheck(lessons, language);
  if (problems.hasErrors || content.lessons.length === 0) {
    printProblems(problems.all, 'pretty', language);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const desk = await openDesk(folder, join(cacheFolder, 'fonts'));
    const programs = join(cacheFolder, 'bench');
    const result = await bench({ content, desk, rounds: Math.max(1, Number(rounds) || 1), programs });
    console.log(benchReport(result, localeOf(language)));
    if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
