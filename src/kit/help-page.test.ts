import { describe, expect, it } from 'vitest';
import { contextIn, country, service } from '../../tests/builders/context.ts';
import { helpPageBlocks } from './help-page.ts';

const services = [
  service('line', { anonymous: true, kind: 'anonymous', ages: [0, 18], call: '0800 1111' }),
  service('teens', { ages: [13, 99], site: 'teens.example' }),
];
const blocks = helpPageBlocks(contextIn('en', { ...country(), services }));
const text = JSON.stringify(blocks);

/** The names under each age. */
const byAge = blocks.flatMap((block, index) => {
  const next = blocks[index + 1];
  if (block.kind !== 'heading' || next?.kind !== 'contacts') return [];
  return [[block.id, next.contacts.map(({ name }) => name)]];
});

describe('the help page', () => {
  it('begins with the number for danger, before any age', () => {
    expect(text.indexOf('tel:999')).toBeGreaterThan(0);
    expect(text.indexOf('tel:999')).toBeLessThan(text.indexOf('age-6-9'));
  });

  it('names for each age the adults and the services that fit it', () => {
    const adults = ['An adult at school', 'An adult outside home and school'];
    expect(byAge).toEqual([
      ['age-6-9', [...adults, 'Service line']],
      ['age-9-12', [...adults, 'Service line']],
      ['age-15-18', [...adults, 'Service line', 'Service teens']],
    ]);
  });

  it('leads to each age from the top', () => {
    for (const [id] of byAge) expect(text).toContain(`"link":"#${String(id)}"`);
  });

  it('says of each service whether it was checked', () => {
    expect(text.match(/Not yet checked/gu)).toHaveLength(5);
  });
});
