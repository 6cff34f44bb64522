import type { Language } from '../../lesson/language.ts';
import { isPast, type MeasuredLevel } from '../../lesson/reading-level.ts';
import { languageName } from '../languages.ts';
import type { EditorsDesk } from './desk.ts';
import { lessonGroups } from './lesson-rows.ts';
import type { EditorsCell, EditorsTable } from './page.ts';

/** For each language how hard its editions are to read, beside the limits of their age. */
export function readingTables(desk: EditorsDesk, languages: readonly Language[]): readonly EditorsTable[] {
  const levels = new Map(
    desk.editorial.reading.map(({ lesson, language, measures }) => [`${lesson} ${language}`, measures]),
  );
  return languages.map((language) =>
    readingTable(desk, language, (lesson) => levels.get(`${lesson} ${language}`)),
  );
}

function readingTable(
  desk: EditorsDesk,
  language: Language,
  measuresOf: (lesson: string) => readonly MeasuredLevel[] | undefined,
): EditorsTable {
  const { t } = desk.locale;
  const all = desk.content.lessons.flatMap(({ id }) => measuresOf(id) ?? []);
  const ids = [...new Set(all.map(({ id }) => id))];
  return {
    id: `reading-of-${language}`,
    title: t('site.editors.reading.title', { language: languageName(language) }),
    caption: t('site.editors.reading.caption'),
    heads: [t('site.editors.lesson'), ...ids.map((id) => nameOf(id, desk))],
    groups: lessonGroups(desk, ({ id: lesson }) => {
      const measures = measuresOf(lesson);
      return (
        measures &&
        ids.map((id) =>
          cellOf(
            measures.find((measure) => measure.id === id),
            desk,
          ),
        )
      );
    }),
  };
}

function nameOf(id: string, { locale: { t } }: EditorsDesk): string {
  return t(`site.editors.reading.measures.${id}` as never);
}

/** Not every age has a limit for every measure. */
function cellOf(measure: MeasuredLevel | undefined, { locale: { t, number } }: EditorsDesk): EditorsCell {
  if (!measure) return { text: '' };
  const { value, limit, harder } = measure;
  return {
    text: number(value),
    note: t(`site.editors.reading.${harder}`, { limit: number(limit) }),
    needsCare: isPast(measure),
  };
}
