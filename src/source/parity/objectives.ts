import type { Edition } from '../../lesson/lesson.ts';
import type { Place, Report } from '../../problem.ts';
import { difference } from './order.ts';

/** Both editions have the same objectives. @param at where the translation has one, or all of them */
export function compareObjectives(
  source: Edition,
  translation: Edition,
  at: (id: string) => Place,
  report: Report,
): void {
  const { missing, extra } = difference(source.objectives, translation.objectives);
  const { language } = source;
  for (const { id } of missing) report('translation-objective-missing', at(id), { actual: id, language });
  for (const { id } of extra) report('translation-objective-extra', at(id), { actual: id, language });
}
