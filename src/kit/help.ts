import type { Tier } from '../lesson/curriculum.ts';
import type { Country, Service } from '../lesson/help.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Contact, Panel } from '../sheet/blocks.ts';
import { paragraph, text } from '../sheet/compose.ts';
import { emergencyContact, serviceContact } from './contacts.ts';
import { countryOf, type KitContext, known, tierOf } from './context.ts';

/** What the panel says, by whom it speaks to. */
const words = {
  pupils: { title: 'sheet.help.title', intro: 'sheet.help.intro' },
  staff: { title: 'sheet.help.pupils', intro: 'sheet.help.pupilsIntro' },
  home: { title: 'sheet.help.title', intro: 'sheet.help.homeIntro' },
} as const;

/** How much help a document shows, and whom its words speak to. */
export interface HelpScope {
  readonly audience: keyof typeof words;
  /** At most so many services, beside the adults and the emergency number. */
  readonly services?: number;
}

/** Below this age adults come first and no document names an address on the web. */
const addressesFrom = 9;

/** Whether documents of this tier name addresses on the web. */
export function showsAddresses({ ages: [youngest] }: Tier): boolean {
  return youngest >= addressesFrom;
}

/** The help that every document ends with; no author can forget it, and parents are never the only way. */
export function helpPanel(lesson: Lesson, context: KitContext, scope: HelpScope): Panel {
  const { t } = context.locale;
  const { title, intro } = words[scope.audience];
  const contacts = contactsFor(tierOf(lesson, context), context, scope.services);
  return {
    kind: 'panel',
    tone: 'help',
    id: 'help',
    icon: 'help',
    title: t(title),
    blocks: [paragraph(t(intro)), { kind: 'contacts', contacts }],
  };
}

function contactsFor(tier: Tier, context: KitContext, most?: number): readonly Contact[] {
  const { emergency } = countryOf(context);
  return [...helpersFor(tier, context, most), emergencyContact(emergency, context.locale)];
}

/** The adults and services that fit an age; adults come first. */
export function helpersFor(tier: Tier, context: KitContext, most?: number): readonly Contact[] {
  const country = countryOf(context);
  const sites = showsAddresses(tier);
  const services = fittingServices(country, tier).slice(0, most);
  return [
    ...adults(country, tier, context),
    ...services.map((service) => serviceContact(service, context.locale, { sites })),
  ];
}

function adults(country: Country, tier: Tier, { locale: { t } }: KitContext): readonly Contact[] {
  const about = (by: Country['school']) => [text(known(by[tier.id], `help for ages ${tier.id}`))];
  return [
    { icon: 'school', name: t('sheet.help.school'), ways: [], about: about(country.school) },
    { icon: 'outside', name: t('sheet.help.outside'), ways: [], about: about(country.outside) },
  ];
}

/** Services for some age of the tier, the anonymous ones first, else in the order of the file. */
function fittingServices({ services }: Country, { ages: [youngest, oldest] }: Tier): readonly Service[] {
  const fitting = services.filter(({ ages: [from, to] }) => from <= oldest && to >= youngest);
  return fitting.toSorted((one, other) => Number(other.anonymous) - Number(one.anonymous));
}
