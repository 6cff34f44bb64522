import type { Guidance, GuidanceName } from '../lesson/guidance.ts';
import type { Country, Service } from '../lesson/help.ts';
import type { ProseBlock } from '../lesson/prose.ts';
import type { Block } from '../sheet/blocks.ts';
import { heading } from '../sheet/compose.ts';
import { emergencyContact, serviceContact } from './contacts.ts';
import { countryOf, type KitContext } from './context.ts';
import { withFootnotes } from './footnotes.ts';
import { contentsOf } from './guide/contents.ts';

/** Where help begins on the page. */
export const guidanceHelpId = 'guidance-help';

/** Whom a page names for its own readers, besides the young people who may read along. */
const own = {
  parents: { title: 'sheet.guidance.parents', services: ({ parents }: Country) => parents },
  school: { title: 'sheet.guidance.staff', services: ({ staff }: Country) => staff },
} as const satisfies Record<GuidanceName, object>;

/**
 * A page for the adults around the lessons: what its editors wrote, then help for them and for a child who
 * reads it, with or without an adult beside. No editor can forget that.
 */
export function guidanceBlocks({ name, blocks }: Guidance, context: KitContext): readonly Block[] {
  const { locale } = context;
  const rest = [...withFootnotes(withIds(blocks), locale), ...helpBlocks(name, context)];
  return [{ ...contentsOf(rest, locale), title: locale.t('sheet.guidance.contents') }, ...rest];
}

/** Sections without an id get one, so that the contents can lead there. */
function withIds(blocks: readonly ProseBlock[]): readonly Block[] {
  let section = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return block;
    section++;
    return { ...block, id: block.id ?? `guidance-${section}` };
  });
}

function helpBlocks(name: GuidanceName, context: KitContext): readonly Block[] {
  const country = countryOf(context);
  const { t } = context.locale;
  const anonymous = country.services.filter((service) => service.anonymous);
  const emergency = emergencyContact(country.emergency, context.locale);
  return [
    heading(2, t('sheet.help.title'), guidanceHelpId),
    { kind: 'panel', tone: 'care', blocks: [{ kind: 'contacts', contacts: [emergency] }] },
    ...serviceBlocks(t(own[name].title), own[name].services(country), context),
    ...serviceBlocks(t('sheet.guidance.young'), anonymous, context),
  ];
}

function serviceBlocks(title: string, services: readonly Service[], context: KitContext): readonly Block[] {
  if (services.length === 0) return [];
  const contacts = services.map((service) => serviceContact(service, context.locale, { sites: true }));
  return [heading(3, title), { kind: 'contacts', contacts }];
}
