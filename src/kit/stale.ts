import { spokenLanguage } from '../lesson/language.ts';
import { type Edition, isStale } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block } from '../sheet/blocks.ts';
import { paragraph } from '../sheet/compose.ts';

/** Says on which day a translation was last compared, where its source has changed since; else nothing. */
export function staleBlocks(edition: Edition, { language, t, date }: Locale): readonly Block[] {
  const { translation } = edition;
  if (!translation || !isStale(edition)) return [];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const values = {
    language: names.of(spokenLanguage(translation.of)) ?? translation.of,
    date: date(translation.compared),
  };
  const words = paragraph(t('sheet.stale.text', values));
  return [{ kind: 'panel', tone: 'care', icon: 'clock', title: t('sheet.stale.title'), blocks: [words] }];
}
