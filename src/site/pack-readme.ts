import { type Edition, totalMinutes } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Paper } from './papers.ts';

/** The readme of a pack: what is in it, how to start, and whose it is. */
export function packReadme(edition: Edition, papers: readonly Paper[], { t }: Locale): string {
  const minutes = t('site.minutes', { count: totalMinutes(edition.phases) });
  return [
    `${edition.title} (${minutes})`,
    edition.summary,
    t('site.pack.intro'),
    papers.map((paper) => `- ${paper.name}: ${described(paper, t)}`).join('\n'),
    t('site.pack.care'),
    t('site.pack.licence'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function described({ role, format }: Paper, t: Locale['t']): string {
  const use = format === 'docx' ? t('site.pack.editable') : t(`site.pack.roles.${role}`);
  return `${t(`site.roles.${role}`)}. ${use}`;
}
