import { describe, expect, it } from 'vitest';
import { contextIn, country, service } from '../../tests/builders/context.ts';
import { lesson } from '../../tests/builders/lesson.ts';
import { plainText } from '../lesson/prose.ts';
import type { Contact, Contacts } from '../sheet/blocks.ts';
import { helpPanel } from './help.ts';

const pupils = { audience: 'pupils' } as const;

function contactsFor(
  tier: string,
  context = contextIn('en'),
  scope: Parameters<typeof helpPanel>[2] = pupils,
) {
  const panel = helpPanel(lesson({ tier }), context, scope);
  return (panel.blocks.find(({ kind }) => kind === 'contacts') as Contacts).contacts;
}

function namesFor(...asked: Parameters<typeof contactsFor>): readonly string[] {
  return contactsFor(...asked).map(({ name }) => name);
}

function waysOf(contact: Contact | undefined): readonly string[] {
  return contact?.ways.map(plainText) ?? [];
}

describe('help', () => {
  it('can be found: the panel is the anchor that every link to help leads to', () => {
    expect(helpPanel(lesson(), contextIn('en'), pupils)).toMatchObject({
      id: 'help',
      tone: 'help',
      title: 'Help',
    });
  });

  it('names an adult at school, one outside home and school, an anonymous service, and the emergency number', () => {
    const contacts = contactsFor('9-12');
    expect(contacts.map(({ name }) => name)).toEqual([
      'An adult at school',
      'An adult outside home and school',
      'Service line',
      'Service police',
      'In danger right now?',
    ]);
    expect(contacts.map(({ about }) => plainText(about)).slice(0, 2)).toEqual(['A tutor.', 'A coach.']);
    expect(waysOf(contacts.at(-1))).toEqual(['Call 999']);
  });

  it('leaves out services for other ages', () => {
    expect(namesFor('9-12')).not.toContain('Service teens');
    expect(namesFor('15-18')).toContain('Service teens');
  });

  it('puts anonymous services first, and on paper keeps no more than asked for', () => {
    expect(namesFor('15-18', contextIn('en'), { ...pupils, services: 1 })).toEqual([
      'An adult at school',
      'An adult outside home and school',
      'Service line',
      'In danger right now?',
    ]);
  });

  it('dials from a telephone, and keeps a number on one line', () => {
    const call = contactsFor('9-12')[2]!.ways[0]!;
    expect(call[1]).toEqual({ kind: 'text', text: '0800\u00a01111', link: 'tel:08001111' });
    expect(waysOf(contactsFor('15-18').find(({ name }) => name === 'Service teens'))).toEqual([
      'Text 85 258',
    ]);
  });

  it('says where to chat', () => {
    expect(contactsFor('9-12')[2]!.ways[1]).toEqual([
      { kind: 'text', text: 'Chat at ' },
      { kind: 'text', text: 'line.example', link: 'https://line.example' },
    ]);
  });

  it('under nine, adults come first and there is no address on the web', () => {
    const contacts = contactsFor('6-9');
    expect(contacts.slice(0, 2).map(({ icon }) => icon)).toEqual(['school', 'outside']);
    expect(waysOf(contacts[2])).toEqual(['Call 0800 1111']);
    expect(JSON.stringify(contacts)).not.toContain('line.example');
  });

  it('says when a service was checked, or that nobody has', () => {
    const [line, police, emergency] = contactsFor('9-12').slice(2);
    expect([line, police, emergency].map((contact) => contact?.checked)).toEqual([
      'Checked on 24 November 2026',
      'Not yet checked',
      'Not yet checked',
    ]);
  });

  it('says that a service is free and anonymous also where its own text does not', () => {
    const about = (text: string) => {
      const services = [service('line', { anonymous: true, free: true, about: text })];
      return plainText(contactsFor('9-12', contextIn('en', { services }))[2]!.about);
    };
    expect(about('They listen.')).toBe('They listen. Free. Anonymous.');
    expect(about('Free, and you stay anonymous.')).toBe('Free, and you stay anonymous.');
  });

  it('speaks Dutch in a Dutch edition', () => {
    const services = [service('lijn', { anonymous: true, checked: '2026-11-24' })];
    const [contact] = contactsFor('9-12', contextIn('nl', { services })).slice(2);
    expect(plainText(contact!.about)).toContain('Anoniem');
    expect(contact!.checked).toBe('Gecontroleerd op 24 november 2026');
  });

  it('speaks to a teacher in a guide, and never makes parents the only way', () => {
    expect(helpPanel(lesson(), contextIn('en'), { audience: 'staff' }).title).toBe('Help for your pupils');
    expect(JSON.stringify(helpPanel(lesson(), contextIn('en'), pupils))).not.toMatch(/parent|mum|dad/iu);
  });

  it('a help directory without words for a tier is our bug, for its reader refuses it', () => {
    const context = contextIn('en', country({ school: {} }));
    expect(() => contactsFor('9-12', context)).toThrow('help for ages 9-12');
  });
});
