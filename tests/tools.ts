import { spawnSync } from 'node:child_process';

/** Programs that the tests of finished papers call, with the Debian package that brings each. */
const tools = [
  { command: 'java', ask: '-version', debian: 'default-jdk-headless' },
  { command: 'pdftoppm', ask: '-v', debian: 'poppler-utils' },
  { command: 'pdftotext', ask: '-v', debian: 'poppler-utils' },
] as const;

/** @throws with one line that says what to install, when something is missing */
export function requireTools(): void {
  const missing = tools.filter(({ command, ask }) => spawnSync(command, [ask]).error !== undefined);
  if (missing.length === 0) return;
  const commands = missing.map(({ command }) => command).join(', ');
  const packages = [...new Set(missing.map(({ debian }) => debian))].join(' ');
  throw new Error(`The tests need ${commands}: on Debian, apt-get install ${packages}.`);
}
