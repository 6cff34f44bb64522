import { type Lesson, sourceEdition } from '../../lesson/lesson.ts';
import { teacherPageOf } from '../addresses.ts';
import type { EditorsDesk } from './desk.ts';
import type { EditorsCell, EditorsGroup, EditorsRow } from './page.ts';

/**
 * A row for each lesson, in groups by tier; in a tier by topic, as the curriculum has them.
 *
 * @param cellsOf the cells of a row; nothing leaves the lesson out
 */
export function lessonGroups(
  { content: { lessons, curriculum }, locale: { language } }: EditorsDesk,
  cellsOf: (lesson: Lesson) => readonly EditorsCell[] | undefined,
): readonly EditorsGroup[] {
  const topics = [...curriculum.topics.keys()];
  const byTopic = [...lessons].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
  return [...curriculum.tiers.values()].flatMap(({ id, name }) => {
    const rows = byTopic.flatMap((lesson) => {
      const cells = lesson.tier === id ? cellsOf(lesson) : undefined;
      const about = curriculum.topics.get(lesson.topic)!.name[language]!;
      return cells ? [{ ...headOf(lesson, language), about, cells }] : [];
    });
    return rows.length > 0 ? [{ tier: id, name: name[language]!, rows }] : [];
  });
}

/** The title in the language of the page; a lesson that is not in it has that of its source. */
function headOf(lesson: Lesson, language: string): Pick<EditorsRow, 'title' | 'language' | 'url'> {
  const edition = lesson.editions.find((one) => one.language === language) ?? sourceEdition(lesson);
  const url = teacherPageOf(edition.language, lesson.id);
  return {
    title: edition.title,
    url,
    ...(edition.language === language ? {} : { language: edition.language }),
  };
}
