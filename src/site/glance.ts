import type { Markup } from '../html/markup.ts';
import { shortPhases } from '../kit/guide/time.ts';
import type { Edition, Lesson, Part } from '../lesson/lesson.ts';
import { totalMinutes } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import { phaseBar } from './phase-bar.ts';

/** What a teacher sees of a lesson before reading its guide. */
export interface Glance {
  readonly bar: Markup;
  /** "45 minuten; korte route 20 minuten". */
  readonly time: string;
  /** Ways into the page. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** What pupils may think, each with the phase that answers it. */
  readonly misconceptions: readonly { readonly says: string; readonly phase: string }[];
  /** What has changed, the newest first. */
  readonly history: readonly { readonly date: string; readonly day: string; readonly text: string }[];
}

export function glance(lesson: Lesson, edition: Edition, locale: Locale): Glance {
  const { t, date, language } = locale;
  const short = totalMinutes(shortPhases(lesson, edition));
  const minutes = t('site.minutes', { count: totalMinutes(edition.phases) });
  const misconceptions = misconceptionsOf(edition);
  const history = lesson.history.map((entry) => ({
    date: entry.date,
    day: date(entry.date),
    text: entry.text[language]!,
  }));
  return {
    bar: phaseBar(lesson, edition, locale),
    time:
      short > 0
        ? t('sheet.guide.timeShort', { minutes, short: t('site.minutes', { count: short }) })
        : minutes,
    sections: [
      { id: 'lesson-plan', title: t('sheet.guide.timeline'), isThere: true },
      { id: 'lesson-disclosure', title: t('sheet.guide.disclosure'), isThere: lesson.sensitive },
      {
        id: 'lesson-misconceptions',
        title: t('site.teacher.misconceptions'),
        isThere: misconceptions.length > 0,
      },
      { id: 'lesson-goals', title: t('sheet.guide.goals'), isThere: lesson.goals.length > 0 },
      { id: 'lesson-history', title: t('site.teacher.history'), isThere: history.length > 0 },
    ].flatMap(({ isThere, ...section }) => (isThere ? [section] : [])),
    misconceptions,
    history,
  };
}

function misconceptionsOf({ phases }: Edition): Glance['misconceptions'] {
  return phases.flatMap(({ id, parts }) => parts.flatMap(saidIn).map((says) => ({ says, phase: id })));
}

function saidIn(part: Part): readonly string[] {
  return part.kind === 'aside' && part.role === 'misconception' && part.says ? [part.says] : [];
}
