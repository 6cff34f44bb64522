import { shortPhases } from '../../kit/guide/time.ts';
import { isEasyLanguage, type Language } from '../../lesson/language.ts';
import { type Edition, type Lesson, totalMinutes } from '../../lesson/lesson.ts';
import { fileOf, previewOf, studentPageOf, teacherPageOf } from '../addresses.ts';
import { languageName } from '../languages.ts';
import type { Alternate } from '../page.ts';
import { phaseBar } from '../phase-bar.ts';
import type { Workshop } from '../workshop.ts';
import { goalLines } from './goal-words.ts';
import type { FinderCard, FinderFacts } from './page.ts';

/** The card of an edition. */
export function finderCard(lesson: Lesson, edition: Edition, workshop: Workshop): FinderCard {
  const { language, title, summary, phases } = edition;
  const { locale, curriculum } = workshop.contextFor(language);
  const { t } = locale;
  const short = totalMinutes(shortPhases(lesson, edition));
  return {
    lesson: lesson.id,
    anchor: anchorOf(lesson),
    title,
    summary,
    topic: curriculum.topics.get(lesson.topic)!.name[locale.language]!,
    length: t('site.minutes', { count: totalMinutes(phases) }),
    short: short > 0 ? t('site.finder.shortRoute', { minutes: t('site.minutes', { count: short }) }) : '',
    bar: phaseBar(lesson, edition, locale),
    devices: t(`sheet.guide.devices.${lesson.devices}`),
    goals: goalLines(lesson, curriculum, locale),
    teacher: teacherPageOf(language, lesson.id),
    student: studentPageOf(language, lesson.id),
    studentLabel: t('site.finder.pupilsOf', { title }),
    preview: fileOf(language, lesson.id, previewOf('worksheet.pdf')),
    easy: isEasyLanguage(language) ? languageName(language) : '',
    others: othersOf(lesson, language),
    facts: factsOf(lesson, edition, short),
  };
}

/** The id of a lesson's card in a page of cards. */
export function anchorOf({ id }: Pick<Lesson, 'id'>): string {
  return `lesson-${id.replace('/', '-')}`;
}

function factsOf(lesson: Lesson, { phases }: Edition, short: number): FinderFacts {
  return {
    tier: lesson.tier,
    topic: lesson.topic,
    minutes: [totalMinutes(phases), ...(short > 0 ? [short] : [])].join(' '),
    goals: lesson.goals.join(' '),
    devices: lesson.devices,
    forms: [...new Set(phases.map(({ form }) => form))].join(' '),
  };
}

function othersOf({ id, editions }: Lesson, language: Language): readonly Alternate[] {
  return editions
    .filter((edition) => edition.language !== language)
    .map((edition) => ({
      language: edition.language,
      name: languageName(edition.language),
      url: teacherPageOf(edition.language, id),
    }));
}

/** The editions of lessons in one language. */
export function editionsIn(
  lessons: readonly Lesson[],
  language: Language,
): readonly { readonly lesson: Lesson; readonly edition: Edition }[] {
  return lessons.flatMap((lesson) =>
    lesson.editions.flatMap((edition) => (edition.language === language ? [{ lesson, edition }] : [])),
  );
}
