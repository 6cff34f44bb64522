import type { Locale } from '../locale/locale.ts';
import type { Problem, Severity } from '../problem.ts';
import { frame } from './frame.ts';

/** What {@link pretty} needs besides the problems. */
export interface PrettyOptions {
  /** The text of a file that a problem names; nothing for a folder or a file that is not there. */
  readonly readSource: (file: string) => string | undefined;
  /** Write in colour, for a terminal. */
  readonly colour: boolean;
  /** The language of the few words that are no problem's own. */
  readonly locale: Locale;
}

const severities = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Codes that turn a colour on in a terminal. */
const colours = { error: 31, warning: 33, advice: 36, quiet: 2, strong: 1 } as const;

/** Problems for people: each with its place, the lines around it and what to do; a summary below. */
export function pretty(problems: readonly Problem[], options: PrettyOptions): string {
  const blocks = problems.map((problem) => describe(problem, options));
  return [...blocks, summary(problems, options.locale)].join('\n\n');
}

/** Problems for programs: an array, and nothing else. */
export function json(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}

/** Problems as workflow commands, which GitHub shows at their lines. */
export function github(problems: readonly Problem[]): string {
  return problems.map(asCommand).join('\n');
}

/** "2 errors, 1 warning"; how many there are of each severity. */
export function summary(problems: readonly Problem[], { t, list }: Locale): string {
  const counts = severities.map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? '' : t(`report.${severity}`, { count });
  });
  return list(counts.filter(Boolean)) || t('report.none');
}

function describe(problem: Problem, { readSource, colour, locale }: PrettyOptions): string {
  const { file, line, column, severity, code, message, remedy } = problem;
  const paint = (text: string, as: keyof typeof colours) =>
    colour ? `\u001B[${colours[as]}m${text}\u001B[0m` : text;
  const place = paint(printable(`${file}:${line}:${column}`), 'strong');
  const head = `${place} ${paint(locale.t(`report.name.${severity}`), severity)} ${paint(code, 'quiet')}`;
  const source = readSource(file);
  const shown = source === undefined ? [] : [frame(source, { line, column }, colour)];
  return [head, indent(printable(message)), ...shown, indent(printable(remedy))].join('\n');
}

/** @see https://docs.github.com/actions/reference/workflow-commands */
function asCommand({ file, line, column, severity, code, message, remedy }: Problem): string {
  const command = severity === 'advice' ? 'notice' : severity;
  const where = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${command} ${where}::${data(`${message} ${remedy}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function indent(text: string): string {
  return `  ${text}`;
}

/** A lesson's text must not steer the terminal that shows it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}
