import type { Country, Service } from '../../lesson/help.ts';
import type { Locale } from '../../locale/locale.ts';
import { dueOf } from '../../source/dated.ts';
import { languageName } from '../languages.ts';
import type { EditorsCell, EditorsGroup, EditorsRow, EditorsTable } from '../pages.ts';
import type { EditorsDesk } from './desk.ts';

/** When each help service was checked, and until when that counts. */
export function servicesTable({ content, locale }: EditorsDesk): EditorsTable {
  const { t } = locale;
  return {
    id: 'services',
    title: t('site.editors.services.title'),
    caption: t('site.editors.services.caption'),
    heads: ['name', 'for', 'checked', 'due'].map((head) => t(`site.editors.services.${head}` as never)),
    groups: [...content.help.countries.values()].map((country) => countryGroup(country, locale)),
  };
}

function countryGroup(country: Country, locale: Locale): EditorsGroup {
  const { emergency, services, staff, parents, language } = country;
  const rows = (found: readonly Service[], reader: 'pupils' | 'staff' | 'parents') =>
    found.map(({ name, checked }) =>
      datedRow(name, checked, locale, locale.t(`site.editors.services.${reader}`)),
    );
  const everyone = locale.t('site.editors.services.everyone');
  return {
    name: languageName(language),
    rows: [
      datedRow(emergency.number, emergency.checked, locale, everyone),
      ...rows(services, 'pupils'),
      ...rows(staff, 'staff'),
      ...rows(parents, 'parents'),
    ],
  };
}

/** When the goals of each framework were compared with their source; those that keep no date are left out. */
export function frameworksTable({ content, locale }: EditorsDesk): EditorsTable {
  const { t } = locale;
  const dated = [...content.curriculum.frameworks.values()].filter(({ checked }) => checked !== undefined);
  const rows = dated.map(({ name, checked }) => datedRow(name[locale.language]!, checked ?? null, locale));
  return {
    id: 'frameworks',
    title: t('site.editors.frameworks.title'),
    caption: t('site.editors.frameworks.caption'),
    heads: ['name', 'checked', 'due'].map((head) => t(`site.editors.frameworks.${head}` as never)),
    groups: rows.length > 0 ? [{ name: '', rows }] : [],
  };
}

function datedRow(title: string, checked: string | null, { t, date }: Locale, about?: string): EditorsRow {
  const first: readonly EditorsCell[] = about === undefined ? [] : [{ text: about }];
  const dates: readonly EditorsCell[] = checked
    ? [{ text: date(checked) }, { text: date(dueOf(checked)) }]
    : [{ text: t('site.editors.unchecked'), needsCare: true }, { text: t('site.editors.dueNow') }];
  return { title, cells: [...first, ...dates] };
}
