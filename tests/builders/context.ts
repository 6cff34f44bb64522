import type { KitContext } from '../../src/kit/sheets.ts';
import type { Curriculum, Tier } from '../../src/lesson/curriculum.ts';
import type { Country, HelpDirectory, Service } from '../../src/lesson/help.ts';
import { localeOf } from '../../src/locale/locale.ts';

const reading = {};

function tier(id: string, ages: readonly [number, number]): Tier {
  const [from, to] = ages;
  return {
    id,
    ages,
    face: from < 9 ? 'andika' : 'atkinson',
    name: { nl: `${from} tot ${to} jaar`, en: `Ages ${from} to ${to}` },
    years: { nl: `groep ${from}`, en: `Year ${from}` },
    reading,
  };
}

const tiers = [tier('6-9', [6, 9]), tier('9-12', [9, 12]), tier('15-18', [15, 18])];

const curriculum: Curriculum = {
  tiers: new Map(tiers.map((each) => [each.id, each])),
  topics: new Map([['contact', { id: 'contact', name: { nl: 'Contact', en: 'Contact' } }]]),
  frameworks: new Map([
    [
      'slo',
      {
        id: 'slo',
        name: { nl: 'SLO-kerndoelen', en: 'SLO core objectives' },
        status: { nl: 'definitief concept, nog geen wet', en: 'final draft, not yet law' },
        source: 'SLO',
      },
    ],
    ['efacw', { id: 'efacw', name: { nl: 'EfaCW', en: 'EfaCW' }, source: 'UKCIS' }],
  ]),
  goals: new Map([
    [
      'slo-vo-23A',
      {
        id: 'slo-vo-23A',
        framework: 'slo',
        code: '23A',
        sector: { nl: 'onderbouw vo', en: 'lower secondary' },
        official: 'nl',
        text: { nl: 'De leerling gaat veilig om met data.', en: 'The pupil deals safely with data.' },
      },
    ],
    [
      'efacw-2',
      {
        id: 'efacw-2',
        framework: 'efacw',
        code: '2',
        official: 'en',
        text: { nl: 'Online relaties', en: 'Online relationships' },
      },
    ],
  ]),
  easy: { reading },
  adults: { reading },
  checks: [],
};

export function service(id: string, changes: Partial<Service> = {}): Service {
  return {
    id,
    name: `Service ${id}`,
    kind: 'outside',
    ages: [0, 99],
    free: false,
    anonymous: false,
    chat: false,
    about: 'They listen.',
    checked: null,
    source: 'seen',
    ...changes,
  };
}

const byTier = { '6-9': 'Your teacher.', '9-12': 'A tutor.', '15-18': 'Any member of staff.' };

export function country(changes: Partial<Country> = {}): Country {
  return {
    id: 'gb',
    language: 'en',
    emergency: { number: '999', text: 'Say where you are.', checked: null },
    school: byTier,
    outside: { '6-9': 'Your aunt.', '9-12': 'A coach.', '15-18': 'Your GP.' },
    services: [
      service('police', { call: '101' }),
      service('line', {
        kind: 'anonymous',
        ages: [0, 18],
        anonymous: true,
        free: true,
        call: '0800 1111',
        site: 'line.example',
        chat: true,
        checked: '2026-11-24',
      }),
      service('teens', { ages: [13, 99], sms: '85 258' }),
    ],
    staff: [service('advice', { name: 'Advice for staff', site: 'advice.example' })],
    parents: [service('family', { name: 'Advice for parents', call: '0800 2' })],
    ...changes,
  };
}

const advice = {
  before: ['Announce the topic.'],
  during: ['Nobody has to share.'],
  after: ['Close calmly.'],
};

function helpIn(...countries: readonly Country[]): HelpDirectory {
  const languages = countries.map(({ language }) => language);
  return {
    countries: new Map(countries.map((each) => [each.id, each])),
    disclosure: new Map(languages.map((language) => [language, ['Listen calmly.', 'Tell the lead.']])),
    wellbeing: new Map(languages.map((language) => [language, advice])),
  };
}

/** The kit's words in a language, with a country that speaks it. */
export function contextIn(language: 'nl' | 'en', changes: Partial<Country> = {}): KitContext {
  const own = language === 'nl' ? { id: 'nl', language: 'nl' } : {};
  return { curriculum, help: helpIn(country({ ...own, ...changes })), locale: localeOf(language) };
}
