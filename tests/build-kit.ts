import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's commands as a user would, in a process of its own. */
export function runCommand(
  command: 'build' | 'check',
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/kit.js', `cli/${command}`, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', ...environment },
  });
  return { code: status, stdout, stderr };
}
