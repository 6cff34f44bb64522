import type { Country, Service } from '../../lesson/help.ts';
import type { Language } from '../../lesson/language.ts';
import type { Locale } from '../../locale/locale.ts';
import { dueOf } from '../../source/dated.ts';
import { languageName } from '../languages.ts';
import type { EditorsDesk } from './desk.ts';
import type { EditorsCell, EditorsGroup, EditorsTable } from './page.ts';

/** When each help service was checked, and until when that counts. */
export function servicesTable({ content, locale }: EditorsDesk): EditorsTable {
  const { t } = locale;
  return {
    id: 'services',
    title: t('site.editors.services.title'),
    caption: t('site.editors.services.caption'),
    heads: (['name', 'for', 'checked', 'due'] as const).map((head) => t(`site.editors.services.${head}`)),
    groups: [...content.help.countries.values()].map((country) => countryGroup(country, locale)),
  };
}

function countryGroup(country: Country, locale: Locale): EditorsGroup {
  const { emergency, services, staff, parents, language } = country;
  const rows = (found: readonly Service[], reader: 'pupils' | 'staff' | 'parents') =>
    found.map(({ name, checked }) => ({
      title: name,
      ...ownLanguage(language, locale),
      cells: [{ text: locale.t(`site.editors.services.${reader}`) }, ...datesOf(checked, locale)],
    }));
  const everyone = { text: locale.t('site.editors.services.everyone') };
  return {
    name: languageName(language),
    rows: [
      { title: emergency.number, cells: [everyone, ...datesOf(emergency.checked, locale)] },
      ...rows(services, 'pupils'),
      ...rows(staff, 'staff'),
      ...rows(parents, 'parents'),
    ],
  };
}

/** For a name that is not in the language of the page. */
function ownLanguage(language: Language, locale: Locale): { readonly language?: Language } {
  return language === locale.language ? {} : { language };
}

/** When the goals of each framework were compared with their source; those that keep no date are left out. */
export function frameworksTable({ content, locale }: EditorsDesk): EditorsTable {
  const { t } = locale;
  const dated = [...content.curriculum.frameworks.values()].filter(({ checked }) => checked !== undefined);
  const rows = dated.map(({ name, checked }) => ({
    title: name[locale.language]!,
    cells: datesOf(checked ?? null, locale),
  }));
  return {
    id: 'frameworks',
    title: t('site.editors.frameworks.title'),
    caption: t('site.editors.frameworks.caption'),
    heads: (['name', 'checked', 'due'] as const).map((head) => t(`site.editors.frameworks.${head}`)),
    groups: rows.length > 0 ? [{ name: '', rows }] : [],
  };
}

function datesOf(checked: string | null, { t, date }: Locale): readonly EditorsCell[] {
  if (checked) return [{ text: date(checked) }, { text: date(dueOf(checked)) }];
  return [{ text: t('site.editors.unchecked'), needsCare: true }, { text: t('site.editors.dueNow') }];
}
