import { nearest } from '../exercises/reading/nearest.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import type { Allowance, Lesson } from '../lesson/lesson.ts';
import type { Place, Report, Severity } from '../problem.ts';
import type { Check, CheckContext, Finding } from './check.ts';

/** A problem as {@link Report} takes it. */
type Found = Parameters<Report>;

/**
 * Runs checks over one lesson: with the severities that the curriculum sets, and without what the lesson
 * excepts. An exception that excepts nothing is a problem of its own: the fault that it was for is gone.
 */
export function checkLesson(
  lesson: Lesson,
  checks: readonly Check[],
  context: CheckContext,
): readonly Found[] {
  const used = new Set<Allowance>();
  const found = checks.flatMap((check) =>
    told(check, levelOf(check, context.curriculum), lesson, context, used),
  );
  const codes = checks.map(({ code }) => code);
  const wrong = lesson.allow.flatMap((allowance) => {
    if (!codes.includes(allowance.code as never))
      return [unknownCode(allowance.code, placeOf(lesson, allowance), codes)];
    return used.has(allowance) ? [] : [unused(allowance, placeOf(lesson, allowance))];
  });
  return [...found, ...wrong];
}

/** Reports the codes in `curriculum.yaml` that are none of the checks'. */
export function reportSettings(
  { checks: settings }: Curriculum,
  checks: readonly Check[],
  report: Report,
): void {
  const codes = checks.map(({ code }) => code);
  for (const setting of settings)
    if (!codes.includes(setting.code as never)) report(...unknownCode(setting.code, setting, codes));
}

function levelOf({ code, severity }: Check, { checks: settings }: Curriculum): Severity | 'off' {
  return settings.find((setting) => setting.code === code)?.level ?? severity;
}

function told(
  check: Check,
  level: Severity | 'off',
  lesson: Lesson,
  context: CheckContext,
  used: Set<Allowance>,
): readonly Found[] {
  const allowed = lesson.allow.filter(({ code }) => code === check.code);
  // What is turned off is looked for all the same where a lesson excepts it: the exception is not idle then.
  if (level === 'off' && allowed.length === 0) return [];
  const left = [...check.find(lesson, context)].filter((finding) => {
    const excepting = allowed.filter((allowance) => isAbout(finding, allowance));
    for (const allowance of excepting) used.add(allowance);
    return excepting.length === 0;
  });
  return level === 'off' ? [] : left.map(({ place, values = {} }) => [check.code, place, values, level]);
}

/** True where an exception names the finding's file, or one of the words that it goes by. */
function isAbout({ place, where }: Finding, allowance: Allowance): boolean {
  const wanted = allowance.where.toLowerCase();
  const file = place.file.slice(place.file.lastIndexOf('/') + 1);
  return [file, ...where].some((name) => name.toLowerCase() === wanted);
}

function unknownCode(actual: string, { file, line, column }: Place, codes: readonly string[]): Found {
  return ['check-unknown', { file, line, column }, { actual, ...nearest(actual, codes) }];
}

function unused({ code, where }: Allowance, place: Place): Found {
  return ['allow-unused', place, { actual: code, where }];
}

function placeOf({ file }: Lesson, { line, column }: Allowance): Place {
  return { file, line, column };
}
