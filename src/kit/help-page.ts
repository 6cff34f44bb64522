import type { Tier } from '../lesson/curriculum.ts';
import type { Block, Panel } from '../sheet/blocks.ts';
import { bullets, heading, link, paragraph } from '../sheet/compose.ts';
import { emergencyContact } from './contacts.ts';
import { countryOf, type KitContext, said } from './context.ts';
import { helpersFor } from './help.ts';

/** Everyone who helps in a country: the emergency number first, then for each age whom it fits. */
export function helpPageBlocks(context: KitContext): readonly Block[] {
  const { curriculum, locale } = context;
  const tiers = [...curriculum.tiers.values()];
  const ages = tiers.map((tier) => paragraph(link(said(tier.name, context), `#${anchorOf(tier)}`)));
  return [
    paragraph(locale.t('sheet.help.intro')),
    emergencyPanel(context),
    bullets(ages),
    ...tiers.flatMap((tier) => tierBlocks(tier, context)),
  ];
}

function emergencyPanel(context: KitContext): Panel {
  const contacts = [emergencyContact(countryOf(context).emergency, context.locale)];
  return { kind: 'panel', tone: 'care', blocks: [{ kind: 'contacts', contacts }] };
}

function tierBlocks(tier: Tier, context: KitContext): readonly Block[] {
  const contacts = helpersFor(tier, context);
  return [heading(2, said(tier.name, context), anchorOf(tier)), { kind: 'contacts', contacts }];
}

/** An id that starts with a letter. */
function anchorOf({ id }: Tier): string {
  return `age-${id}`;
}
