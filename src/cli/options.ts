import { parseArgs } from 'node:util';
import { localeOf } from '../locale/locale.ts';
import { languageOfTerminal } from './environment.ts';

/** An option of a command: `--name value`. */
export interface Option<Value extends string = string> {
  readonly default: Value;
  /** The only values that it takes; any, where there are none. */
  readonly choices?: readonly Value[];
  /** What a value has to look like. */
  readonly shape?: RegExp;
}

type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name] extends Option<infer Value> ? Value : never;
};

/**
 * The options that a command was given, with the defaults of those that it was not.
 * A wrong one ends the program with its usage: nothing has been done by then.
 */
export function readOptions<const Options extends Readonly<Record<string, Option>>>(
  usage: string,
  options: Options,
): Values<Options> {
  return readCommand(usage, options, 0).options;
}

/** The same, for a command that also takes words. @param mostWords that it takes; more end the program too */
export function readCommand<const Options extends Readonly<Record<string, Option>>>(
  usage: string,
  options: Options,
  mostWords: number,
): { readonly options: Values<Options>; readonly words: readonly string[] } {
  try {
    const allowPositionals = mostWords > 0;
    const { values, positionals } = parseArgs({ options: typed(options), allowPositionals });
    for (const [name, { choices, shape }] of Object.entries(options)) {
      const value = String(values[name]);
      if (shape && !shape.test(value)) throw new Error(wrongShape(name, value));
      if (choices && !choices.includes(value)) throw new Error(wrongChoice(name, value, choices));
    }
    if (positionals.length > mostWords) throw new Error(positionals.slice(mostWords).join(' '));
    return { options: values as Values<Options>, words: positionals };
  } catch (error) {
    return endWithUsage(usage, error instanceof Error ? error.message : String(error));
  }
}

/** Says what was wrong with a command and how to use it. Exit code 2: nothing has been done. */
export function endWithUsage(usage: string, message: string): never {
  console.error(localeOf(languageOfTerminal()).t('cli.unknownOption', { message, usage }));
  process.exit(2);
}

function wrongChoice(name: string, value: string, choices: readonly string[]): string {
  const { t } = localeOf(languageOfTerminal());
  return t('cli.wrongChoice', { name, value, choices: choices.join(', ') });
}

function wrongShape(name: string, value: string): string {
  return localeOf(languageOfTerminal()).t('cli.wrongShape', { name, value });
}

function typed(
  options: Readonly<Record<string, Option>>,
): Record<string, { type: 'string'; default: string }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { type: 'string', default: option.default }]),
  );
}
