import type { Block } from '../../sheet/blocks.ts';
import { heading } from '../../sheet/compose.ts';
import { serviceContact } from '../contacts.ts';
import { countryOf, type KitContext } from '../context.ts';

/** Whom a teacher can ask or tell. These are for adults, so their addresses stand there for every age. */
export function staffBlocks(context: KitContext): readonly Block[] {
  const { locale } = context;
  const contacts = countryOf(context).staff.map((service) =>
    serviceContact(service, locale, { sites: true }),
  );
  if (contacts.length === 0) return [];
  return [heading(2, locale.t('sheet.guide.staff'), 'lesson-staff'), { kind: 'contacts', contacts }];
}
