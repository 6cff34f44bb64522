import { basename } from 'node:path';
import type { Language } from '../../lesson/language.ts';
import type { Locale } from '../../locale/locale.ts';
import { type TranslationState, translationStates } from '../../source/translation/states.ts';
import { languageName } from '../languages.ts';
import type { EditorsDesk } from './desk.ts';
import { lessonGroups } from './lesson-rows.ts';
import type { EditorsCell, EditorsTable } from './page.ts';

/** How each lesson stands in each language; where a source has changed, with the lines. */
export function translationsTable(desk: EditorsDesk, languages: readonly Language[]): EditorsTable {
  const { t } = desk.locale;
  const states = new Map(
    translationStates(desk.content.lessons).map((state) => [`${state.lesson} ${state.language}`, state]),
  );
  return {
    id: 'translations',
    title: t('site.editors.translations.title'),
    caption: t('site.editors.translations.caption'),
    heads: [t('site.editors.lesson'), ...languages.map(languageName)],
    groups: lessonGroups(desk, ({ id }) =>
      languages.map((language) => cellOf(states.get(`${id} ${language}`), desk.locale)),
    ),
  };
}

/** An easy edition that there is not is nothing to be told of. */
function cellOf(found: TranslationState | undefined, { t, date }: Locale): EditorsCell {
  if (!found) return { text: '' };
  const { state, of, compared, files, changes } = found;
  const lines = changes.map(({ kind, sourceLine, line }) => {
    const [source, translation] = files!.map((file) => basename(file));
    return `${source}:${sourceLine} → ${translation}:${line} ${t(`translations.${kind}`)}`;
  });
  return {
    text: t(`translations.${state}`, { of, date: compared ? date(compared) : '' }),
    needsCare: state === 'stale' || state === 'missing',
    lines,
  };
}
