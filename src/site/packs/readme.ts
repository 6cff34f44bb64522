import { readFileSync } from 'node:fs';
import { digestOf } from '../../cache/digest.ts';
import { countryFor, type HelpDirectory } from '../../lesson/help.ts';
import { spokenLanguage } from '../../lesson/language.ts';
import { type Edition, type Lesson, totalMinutes } from '../../lesson/lesson.ts';
import type { Locale } from '../../locale/locale.ts';
import type { NamedBytes } from '../../pack/zip.ts';
import type { Paper } from '../papers.ts';
import type { PackParts } from './parts.ts';

/** The version of the program. */
export const { version: kitVersion } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as {
  readonly version: string;
};

/** A file of a pack, and what it is for. */
export interface Described extends NamedBytes {
  readonly use: string;
}

/**
 * The readme of a pack: what is in it, how to start, and whose it is.
 *
 * @param files that a reader will look for
 * @param advice what to know before using them, one text a paragraph
 */
export function packReadme(parts: PackParts, files: readonly Described[], advice: readonly string[]): string {
  const { edition, workshop } = parts;
  const { t } = workshop.contextFor(edition.language).locale;
  const minutes = t('site.minutes', { count: totalMinutes(edition.phases) });
  const list = files.map(({ name, use }) => `- ${name}: ${use}`).join('\n');
  return [
    `${edition.title} (${minutes})`,
    edition.summary,
    `${t('site.pack.intro')}\n${list}`,
    ...advice,
    t('site.pack.licence'),
    versionLine(parts),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** A paper with what it is for. */
export function describedPaper(paper: Paper, { t }: Locale): Described {
  const { role, format, name, bytes } = paper;
  const use = format === 'docx' ? t('site.pack.editable') : t(`site.pack.roles.${role}`);
  return { name, bytes, use: `${t(`site.roles.${role}`)}. ${use}` };
}

/**
 * Which content this is. No clock is asked: the digest tells one state of the content from another, and the day is the
 * last on which somebody says to have checked any of it.
 */
function versionLine({ lesson, edition, papers, workshop }: PackParts): string {
  const { t, date } = workshop.contextFor(edition.language).locale;
  const digest = digestOf(papers.map(({ name, bytes }) => ({ name, bytes }))).slice(0, 8);
  const day = lastChecked(lesson, edition, workshop.help);
  return day === undefined
    ? t('site.pack.version', { version: kitVersion, digest })
    : t('site.pack.versionOf', { version: kitVersion, digest, date: date(day) });
}

function lastChecked({ editions }: Lesson, { language }: Edition, help: HelpDirectory): string | undefined {
  const { emergency, services } = countryFor(help, spokenLanguage(language));
  const days = [
    ...editions.map(({ translation }) => translation?.compared),
    ...[emergency, ...services].map(({ checked }) => checked ?? undefined),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
