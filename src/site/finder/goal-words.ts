import type { Curriculum, Goal } from '../../lesson/curriculum.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Locale } from '../../locale/locale.ts';

/** "24A (primary)": the code never stands without its sector, for it means something else there. */
export function goalCode({ code, sector }: Goal, { language }: Locale): string {
  return sector ? `${code} (${sector[language]})` : code;
}

/** The sentence of a goal, with what keeps it from being the official one. */
export function goalSentence({ text, official, paraphrase }: Goal, { language, t }: Locale): string {
  if (paraphrase) return `${text[language]} (${t('sheet.guide.ownWords')})`;
  const isOurs = official !== undefined && official !== language;
  return isOurs ? `${text[language]} (${t('sheet.guide.ownTranslation')})` : text[language]!;
}

/** The goals of a lesson in short, a line for each framework: "SLO core objectives: 24A (primary)". */
export function goalLines(
  { goals: ids }: Pick<Lesson, 'goals'>,
  { frameworks, goals }: Curriculum,
  locale: Locale,
): readonly string[] {
  return [...frameworks.values()].flatMap((framework) => {
    const own = ids.map((id) => goals.get(id)!).filter((goal) => goal.framework === framework.id);
    const codes = own.map((goal) => goalCode(goal, locale));
    return own.length > 0 ? [`${shortName(framework.name[locale.language]!)}: ${codes.join(', ')}`] : [];
  });
}

/** A name up to what explains it, behind a colon or in brackets: "DigComp 3.0". */
function shortName(name: string): string {
  return name.split(/[:(]/u)[0]!.trim();
}
