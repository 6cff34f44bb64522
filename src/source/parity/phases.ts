import type { Edition, Phase } from '../../lesson/lesson.ts';
import type { Report } from '../../problem.ts';
import { difference } from './order.ts';

/** Both editions have the same phases, in the same order, of the same length. */
export function comparePhases(source: Edition, translation: Edition, report: Report): void {
  const { missing, extra, common, moved } = difference(source.phases, translation.phases);
  const { language } = source;
  const at = (line: number) => ({ file: translation.file, line, column: 1 });
  for (const { id } of missing)
    report('translation-phase-missing', at(lineBeside(id, source, translation)), { actual: id, language });
  for (const { id, line } of extra) report('translation-phase-extra', at(line), { actual: id, language });
  if (moved)
    report('translation-phase-order', at(moved.line), {
      actual: moved.id,
      expected: source.phases.map(({ id }) => id).join(', '),
      language,
    });
  for (const [ours, theirs] of common) comparePhase(ours, theirs);

  function comparePhase(ours: Phase, theirs: Phase): void {
    const values = { id: ours.id, language };
    // No minutes: the reader could not read them, and has said so.
    if (ours.minutes > 0 && theirs.minutes > 0 && ours.minutes !== theirs.minutes)
      report('translation-minutes', at(theirs.line), {
        ...values,
        actual: theirs.minutes,
        expected: ours.minutes,
      });
    if (ours.form !== theirs.form)
      report('translation-form', at(theirs.line), { ...values, actual: theirs.form, expected: ours.form });
  }
}

/** Where a missing phase belongs: at the one that comes before it, or at the top. */
function lineBeside(id: string, source: Edition, translation: Edition): number {
  const before = source.phases
    .slice(
      0,
      source.phases.findIndex((phase) => phase.id === id),
    )
    .reverse();
  for (const phase of before) {
    const beside = translation.phases.find((other) => other.id === phase.id);
    if (beside) return beside.line;
  }
  return translation.phases[0]?.line ?? 1;
}
