import type { Exercise } from '../../lesson/exercise.ts';
import type { Edition } from '../../lesson/lesson.ts';
import type { Report } from '../../problem.ts';
import { measuresOf, settingsOf } from './measures.ts';
import { difference } from './order.ts';

interface Comparison {
  readonly source: Edition;
  readonly translation: Edition;
  readonly report: Report;
}

/** Both editions have the same exercises, with as many parts and the same right answers. */
export function compareExercises(
  ours: readonly Exercise[],
  theirs: readonly Exercise[],
  comparison: Comparison,
): void {
  const { source, translation, report } = comparison;
  const { missing, extra, common, moved } = difference(ours, theirs);
  const { language } = source;
  const at = (line: number) => ({ file: translation.file, line, column: 1 });
  for (const { id } of missing)
    report('translation-exercise-missing', at(lineOfPhase(id, source, translation)), {
      actual: id,
      language,
    });
  for (const { id, line } of extra) report('translation-exercise-extra', at(line), { actual: id, language });
  if (moved) report('translation-exercise-order', at(moved.line), { actual: moved.id, language });
  for (const [one, other] of common) comparePair(one, other, comparison);
}

function comparePair(ours: Exercise, theirs: Exercise, { source, translation, report }: Comparison): void {
  const place = { file: translation.file, line: theirs.line, column: 1 };
  const base = { id: ours.id, language: source.language };
  if (ours.kind !== theirs.kind) {
    report('translation-kind', place, { ...base, actual: theirs.kind, expected: ours.kind });
    return;
  }
  if (theirs.objective !== '' && ours.objective !== theirs.objective)
    report('translation-objective', place, { ...base, actual: theirs.objective, expected: ours.objective });
  const written = measuresOf(theirs);
  for (const [code, expected] of measuresOf(ours)) {
    const actual = written.get(code);
    // The first difference of an exercise explains those after it.
    if (actual !== expected) {
      report(code, place, { ...base, actual: actual ?? '–', expected });
      return;
    }
  }
  if (settingsOf(ours) !== settingsOf(theirs))
    report('translation-settings', place, {
      ...base,
      actual: settingsOf(theirs),
      expected: settingsOf(ours),
    });
}

/** The phase of the translation in which a missing exercise belongs. */
function lineOfPhase(id: string, source: Edition, translation: Edition): number {
  const phase = source.phases.find(({ parts }) =>
    parts.some((part) => part.kind === 'exercise' && part.exercise.id === id),
  );
  return translation.phases.find((other) => other.id === phase?.id)?.line ?? 1;
}
