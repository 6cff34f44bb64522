import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, runCommand } from './build-kit.ts';

/** Addresses of the lesson that has one exercise of each kind. */
export const lessonPage = '/en/9-12/every-kind/';
export const helpPage = '/en/help/';

export interface BuiltKit {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a kit of one lesson, with the help and the curriculum of the real ones.
 *
 * @param edit changes the lesson before it is built
 */
export function buildEveryKind(edit = (lesson: string): string => lesson): BuiltKit {
  const root = mkdtempSync(join(tmpdir(), 'every-kind-'));
  const lessons = join(root, 'lessons');
  const folder = join(root, 'site');
  for (const shared of ['curriculum.yaml', 'help.yaml'])
    cpSync(join(projectFolder, 'lessons', shared), join(lessons, shared));
  cpSync(join(projectFolder, 'tests/fixtures/every-kind'), join(lessons, '9-12/every-kind'), {
    recursive: true,
  });
  const file = join(lessons, '9-12/every-kind/en.md');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  const { code, stderr } = runCommand('build', ['--lessons', lessons, '--output', folder]);
  if (code !== 0) throw new Error(`The kit could not be built:\n${stderr}`);
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}
