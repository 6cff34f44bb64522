import type { Locale } from '../locale/locale.ts';
import type { Problem, Severity } from '../problem.ts';
import { frame } from './frame.ts';

/** What {@link pretty} needs besides the problems. */
export interface PrettyOptions {
  /** The text of a file that a problem names; nothing for a folder or a file that is not there. */
  readonly readSource: (file: string) => string | undefined;
  /** Write in colour, for a terminal. */
  readonly colour: boolean;
  /** Tell what does not stop a build in a line each: for a build, whose user has other things to do. */
  readonly brief?: boolean;
  /** The language of the few words that are no problem's own. */
  readonly locale: Locale;
}

const severities = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Codes that turn a colour on in a terminal. */
const colours = { error: 31, warning: 33, advice: 36, quiet: 2, strong: 1 } as const;

/** Problems for people: each with its place, the lines around it and what to do; a summary below. */
export function pretty(problems: readonly Problem[], options: PrettyOptions): string {
  const isLine = ({ severity }: Problem) => options.brief && severity !== 'error';
  const lines = problems.filter(isLine).map((problem) => oneLine(problem, options));
  const blocks = problems.filter((problem) => !isLine(problem)).map((problem) => describe(problem, options));
  return [lines.join('\n'), ...blocks, summary(problems, options.locale)].filter(Boolean).join('\n\n');
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

function describe(problem: Problem, options: PrettyOptions): string {
  const { file, line, column, message, remedy } = problem;
  const source = options.readSource(file);
  const shown = source === undefined ? [] : [frame(source, { line, column }, options.colour)];
  return [head(problem, options), indent(printable(message)), ...shown, indent(printable(remedy))].join('\n');
}

function oneLine(problem: Problem, options: PrettyOptions): string {
  return `${head(problem, options)} ${printable(problem.message)}`;
}

/** "lessons/9-12/a/nl.md:3:1 error unknown-container". */
function head({ file, line, column, severity, code }: Problem, { colour, locale }: PrettyOptions): string {
  const paint = (text: string, as: keyof typeof colours) =>
    colour ? `\u001B[${colours[as]}m${text}\u001B[0m` : text;
  const place = paint(printable(`${file}:${line}:${column}`), 'strong');
  return `${place} ${paint(locale.t(`report.name.${severity}`), severity)} ${paint(code, 'quiet')}`;
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
