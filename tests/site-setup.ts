import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../src/bench/browser.ts';
import { runCommand } from './build-kit.ts';
import { requireTools } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the kit that was built from `lessons/` for this run. */
    site: string;
  }
}

/** Builds the kit once; every test of the finished kit looks at the same one. */
export default async function setup(project: TestProject): Promise<() => void> {
  requireTools();
  await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'lesson-kit-'));
  const site = join(folder, '_site');
  const { code, stderr } = runCommand('build', ['--output', site]);
  if (code !== 0) throw new Error(`The kit could not be built:\n${stderr}`);
  project.provide('site', site);
  return () => rmSync(folder, { recursive: true, force: true });
}
