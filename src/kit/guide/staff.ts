import type { Lesson } from '../../lesson/lesson.ts';
import type { Block } from '../../sheet/blocks.ts';
import { heading } from '../../sheet/compose.ts';
import { serviceContact } from '../contacts.ts';
import { countryOf, type KitContext, tierOf } from '../context.ts';
import { showsAddresses } from '../help.ts';

/** Whom a teacher can ask or tell: under nine by phone only, as a guide is left on desks. */
export function staffBlocks(lesson: Lesson, context: KitContext): readonly Block[] {
  const { locale } = context;
  const sites = showsAddresses(tierOf(lesson, context));
  const contacts = countryOf(context)
    .staff.filter(({ call, sms }) => sites || call || sms)
    .map((service) => serviceContact(service, locale, { sites }));
  if (contacts.length === 0) return [];
  return [heading(2, locale.t('sheet.guide.staff'), 'lesson-staff'), { kind: 'contacts', contacts }];
}
