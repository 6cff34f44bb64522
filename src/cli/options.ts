import { parseArgs } from 'node:util';
import { localeOf } from '../locale/locale.ts';
import { languageOfTerminal } from './environment.ts';

/**
 * The options of a command, all of them `--name value`, with their defaults.
 * A wrong one ends the program with its usage: nothing has been done by then.
 */
export function readOptions<Names extends string>(
  usage: string,
  defaults: Readonly<Record<Names, string>>,
): Readonly<Record<Names, string>> {
  const options = Object.fromEntries(
    Object.entries<string>(defaults).map(([name, value]) => [
      name,
      { type: 'string' as const, default: value },
    ]),
  );
  try {
    return parseArgs({ options, allowPositionals: false }).values as Record<Names, string>;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(localeOf(languageOfTerminal()).t('cli.unknownOption', { message, usage }));
    process.exit(2);
  }
}
