import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenEngine } from '../engines/engine.ts';

/**
 * A whole process: starts an engine, draws the documents of a list one after the other and writes each to
 * the desk. Arguments of the program: the desk, the list, and the ending of the files.
 */
export async function press(open: OpenEngine): Promise<void> {
  const [desk, list, ending] = process.argv.slice(2) as [string, string, string];
  const engine = await open(desk);
  for (const document of readFileSync(join(desk, list), 'utf8').split('\n')) {
    const { bytes } = await engine.prepare(document)();
    writeFileSync(join(desk, `${document}.${ending}.pdf`), bytes);
  }
  await engine.close();
}
