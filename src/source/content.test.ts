import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edition, settings } from '../../tests/builders/written.ts';
import { Problems } from '../problem.ts';
import { readContent } from './content.ts';
import { emptyMemory } from './memory.ts';

const tier = `{ ages: [9, 12], face: atkinson, name: { nl: a, en: b }, years: { nl: c, en: d }, reading: { nl: {}, en: { lix: 30 } } }`;
const curriculum = `tiers:
  9-12: ${tier}
easy: { reading: { nl: {}, en: {} } }
adults: { reading: { nl: {}, en: {} } }
topics:
  contact: { name: { nl: Contact, en: Contact } }
frameworks:
  efacw: { name: { nl: Raamwerk, en: Framework }, source: its site }
goals:
  efacw-2: { framework: efacw, code: "2", official: en, text: { nl: Relaties, en: Relationships } }
`;
const service = `{ id: line, name: The Line, kind: anonymous, ages: [8, 18], free: true, anonymous: true, chat: false, about: Call., checked: 2026-01-31, source: its site }`;
const country = (language: string) => `  ${language}:
    language: ${language}
    emergency: { number: "112", text: Call., checked: 2026-01-31 }
    school: { 9-12: Your teacher. }
    outside: { 9-12: A coach. }
    services:
      - ${service}
    staff: []
`;
const help = `countries:
${country('nl')}${country('en')}disclosure: { nl: [Luister.], en: [Listen.] }
wellbeing:
  nl: { before: [], during: [], after: [] }
  en: { before: [], during: [], after: [] }
`;
const lesson = 'lessons/9-12/fake-profiles';
const good: Readonly<Record<string, string>> = {
  'lessons/curriculum.yaml': curriculum,
  'lessons/help.yaml': help,
  'lessons/LICENSE': 'CC BY 4.0',
  [`${lesson}/lesson.yaml`]: settings,
  [`${lesson}/en.md`]: edition(''),
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Reads the folder on disk. @returns what is in it, and its problems as `file:line:column code: message` */
function read(folder = 'lessons') {
  const problems = new Problems('en');
  const content = readContent(`${root}/${folder}`, problems.report, { today: '2026-11-24' });
  const said = problems.all.map(
    ({ file, line, column, code, message }) =>
      `${file.slice(root.length + 1)}:${line}:${column} ${code}: ${message.replace(root, '')}`,
  );
  return { content, said };
}

/** The problems after a change in one file. */
function changed(name: string, from: string, to: string): readonly string[] {
  const text = good[name]!;
  if (!text.includes(from)) throw new Error(`there is no “${from}” to change`);
  write({ ...good, [name]: text.replace(from, to) });
  return read().said;
}

describe('a content folder', () => {
  it('holds what lessons share, and the lessons in order of tier', () => {
    const young = curriculum.replace('  9-12:', `  6-9: ${tier}\n  9-12:`);
    const helpForBoth = help.replaceAll('9-12: ', '6-9: x, 9-12: ');
    write({ ...good, 'lessons/curriculum.yaml': young, 'lessons/help.yaml': helpForBoth });
    write({ 'lessons/6-9/who/lesson.yaml': settings, 'lessons/6-9/who/en.md': edition('') });
    const { content, said } = read('./lessons/');
    expect(said).toEqual([]);
    expect(content.lessons.map(({ id }) => id)).toEqual(['6-9/who', '9-12/fake-profiles']);
    expect([...content.curriculum.tiers.keys()]).toEqual(['6-9', '9-12']);
    expect(content.curriculum.goals.get('efacw-2')).toMatchObject({
      id: 'efacw-2',
      framework: 'efacw',
      code: '2',
    });
    expect(content.help.countries.get('en')?.services[0]).toMatchObject({
      id: 'line',
      checked: '2026-01-31',
    });
  });

  it('is read again only where it changed, and its problems are told again', () => {
    const memory = emptyMemory();
    const again = () => {
      const problems = new Problems('en');
      const { lessons } = readContent(`${root}/lessons`, problems.report, { today: '2026-11-24', memory });
      return { lessons, said: problems.all.map(({ code }) => code) };
    };
    write({
      ...good,
      'lessons/9-12/other/lesson.yaml': settings,
      'lessons/9-12/other/en.md': edition('[x](#y)'),
    });
    const first = again();
    write({ [`${lesson}/en.md`]: edition('More.') });
    const second = again();
    expect(first.said).toEqual(['link-dead']);
    expect(second.said).toEqual(['link-dead']);
    expect(second.lessons[0]).not.toBe(first.lessons[0]);
    expect(second.lessons[1]).toBe(first.lessons[1]);
    write({ 'lessons/curriculum.yaml': curriculum.replace('contact:', 'contacts:') });
    expect(again().said.filter((code) => code === 'topic-unknown')).toHaveLength(2);
  });

  it('is there', () => {
    const { content, said } = read('lesons');
    expect(said).toEqual(['lesons:1:1 folder-missing: There is no folder “/lesons”.']);
    expect(content.lessons).toEqual([]);
  });

  it('has lessons', () => {
    write({ 'lessons/curriculum.yaml': curriculum, 'lessons/help.yaml': help });
    expect(read().said).toEqual(['lessons:1:1 lessons-none: There are no lessons in this folder.']);
  });

  it('has a curriculum and help', () => {
    write({ [`${lesson}/lesson.yaml`]: settings, [`${lesson}/en.md`]: edition('') });
    expect(read().said).toEqual([
      'lessons/curriculum.yaml:1:1 shared-missing: The lessons folder has no `curriculum.yaml`.',
      'lessons/help.yaml:1:1 shared-missing: The lessons folder has no `help.yaml`.',
    ]);
  });

  it('has folders of tiers only, and lessons in them', () => {
    write({
      ...good,
      'lessons/9-11/x/lesson.yaml': settings,
      'lessons/notes.txt': '',
      'lessons/9-12/todo.md': '',
    });
    expect(read().said.map((text) => text.replace(/: .*/u, ''))).toEqual([
      'lessons/9-11:1:1 tier-unknown',
      'lessons/9-12/todo.md:1:1 unknown-file',
      'lessons/notes.txt:1:1 unknown-file',
    ]);
  });

  it('has a `lesson.yaml` in each lesson', () => {
    write({ ...good, 'lessons/9-12/empty/pictures/a.txt': '' });
    expect(read().said).toContain(
      'lessons/9-12/empty/lesson.yaml:1:1 lesson-yaml-missing: This lesson has no `lesson.yaml`.',
    );
  });

  it('follows no links', () => {
    write({ ...good, 'outside/secret.md': 'secret' });
    symlinkSync('../outside', join(root, 'lessons/15-18'));
    symlinkSync('../../../outside/secret.md', join(root, lesson, 'nl.md'));
    symlinkSync('../../../outside', join(root, lesson, 'pictures'));
    expect(read().said.map((text) => text.replace(/: .*/u, ''))).toEqual([
      'lessons/15-18:1:1 file-link',
      'lessons/9-12/fake-profiles/nl.md:1:1 file-link',
      'lessons/9-12/fake-profiles/pictures:1:1 unknown-file',
    ]);
  });
});

describe('lessons that come first', () => {
  const withAfter = (id: string) => settings.replace('goals: [efacw-2]', `goals: [efacw-2]\nafter: [${id}]`);

  it('exist', () => {
    expect(
      changed(`${lesson}/lesson.yaml`, 'goals: [efacw-2]', 'goals: [efacw-2]\nafter: [9-12/fake-profile]'),
    ).toEqual([
      'lessons/9-12/fake-profiles/lesson.yaml:6:9 after-unknown: There is no lesson “9-12/fake-profile” to come first.',
    ]);
  });

  it('are not the lesson itself, by whatever way', () => {
    write({ ...good, [`${lesson}/lesson.yaml`]: withAfter('9-12/b') });
    write({
      'lessons/9-12/b/lesson.yaml': withAfter('9-12/fake-profiles'),
      'lessons/9-12/b/en.md': edition(''),
    });
    expect(read().said).toEqual([
      'lessons/9-12/b/lesson.yaml:6:9 after-circular: This lesson comes, by way of others, before itself: 9-12/b → 9-12/fake-profiles → 9-12/b.',
      'lessons/9-12/fake-profiles/lesson.yaml:6:9 after-circular: This lesson comes, by way of others, before itself: 9-12/fake-profiles → 9-12/b → 9-12/fake-profiles.',
    ]);
  });
});

describe('curriculum.yaml', () => {
  it.each([
    [
      'has a typeface of the kit',
      'face: atkinson',
      'face: arial',
      '2:32 value-unknown: `tiers.9-12.face` cannot be “arial”.',
    ],
    [
      'has ages from young to old',
      '[9, 12]',
      '[12, 9]',
      '2:17 ages-order: The lowest age comes first; here stands [12,9].',
    ],
    [
      'has names in each language',
      '{ nl: Contact, en: Contact }',
      '{ en: Contact }',
      '6:20 key-missing: `topics.contact.name.nl` is missing.',
    ],
    [
      'knows the frameworks of its goals',
      'framework: efacw,',
      'framework: efawc,',
      '10:25 framework-unknown: There is no framework “efawc”.',
    ],
    ['knows its keys', 'topics:', 'topic:', '5:1 key-misspelt: `topics` is missing; here stands `topic`.'],
    [
      'has limits in numbers',
      'lix: 30',
      'lix: low',
      '2:121 value-number: `tiers.9-12.reading.en.lix` must be a number.',
    ],
    ['has codes in quotes', 'code: "2"', 'code: 2', '10:38 value-text: `goals.efacw-2.code` must be text.'],
  ])('%s', (_, from, to, problem) => {
    expect(changed('lessons/curriculum.yaml', from, to)).toContain(`lessons/curriculum.yaml:${problem}`);
  });
});

describe('help.yaml', () => {
  it.each([
    [
      'says whom nobody has checked',
      'checked: 2026-01-31, source',
      'checked: null, source',
      '8:134 help-unchecked: Nobody has checked “The Line” yet, and every page that names it says so: help, and the lessons for 9-12.',
    ],
    [
      'was checked in the last year',
      '2026-01-31, source',
      '2025-11-23, source',
      '8:134 help-outdated: “The Line” was last checked on 2025-11-23: more than a year ago. It is named on the help page and in the lessons for 9-12.',
    ],
    [
      'has dates that exist',
      '2026-01-31, source',
      '2026-02-31, source',
      '8:134 value-form: `checked` (The Line) is written as “2026-02-31”, which does not fit.',
    ],
    [
      'has numbers in quotes',
      'number: "112"',
      'number: 112',
      '4:26 value-text: `countries.nl.emergency.number` must be text.',
    ],
    [
      'has a service without a name for each tier',
      'ages: [8, 18]',
      'ages: [13, 18]',
      '8:7 help-anonymous: The tier 9-12 has no service here that can be used without a name.',
    ],
    [
      'has an adult at school for each tier',
      'school: { 9-12: Your teacher. }',
      'school: {}',
      '5:13 key-missing: `countries.nl.school.9-12` is missing.',
    ],
    [
      'has an adult outside for each tier',
      'outside: { 9-12:',
      'outside: { 9-13:',
      '6:14 key-missing: `countries.nl.outside.9-12` is missing.',
    ],
    [
      'has only tiers that exist',
      'outside: { 9-12:',
      'outside: { 9-12: A coach., 9-13:',
      '6:32 tier-unknown: There is no age tier “9-13” in `curriculum.yaml`.',
    ],
    [
      'has a country for each language',
      '    language: nl',
      '    language: en',
      '2:3 help-language: No country speaks “nl”, so editions in it would name no help.',
    ],
    [
      'has dates that have been',
      '2026-01-31, source',
      '2026-11-26, source',
      '8:134 help-future: “The Line” was checked on 2026-11-26, but that day is still to come.',
    ],
    [
      'has each service once',
      'staff: []',
      `staff: [${service.replace('The Line', 'Another')}]`,
      '9:19 service-twice: “Another” has the id “line”, which is that of “The Line”.',
    ],
    [
      'has sites without https',
      'chat: false',
      'site: "https://line.nl", chat: false',
      '8:104 value-form: `site` (The Line) is written as “https://line.nl”, which does not fit.',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(changed('lessons/help.yaml', from, to)).toContain(`lessons/help.yaml:${problem}`);
  });

  it('takes a check of exactly a year ago, and of ten months without a word', () => {
    const checkedOn = (day: string) => changed('lessons/help.yaml', '2026-01-31, source', `${day}, source`);
    const ageing = (day: string) =>
      `lessons/help.yaml:8:134 help-ageing: “The Line” was last checked on ${day}, more than ten months ago. It is named on the help page and in the lessons for 9-12.`;
    expect(checkedOn('2025-11-24')).toEqual([ageing('2025-11-24')]);
    expect(checkedOn('2026-01-23')).toEqual([ageing('2026-01-23')]);
    expect(checkedOn('2026-01-24')).toEqual([]);
  });

  it('names the guides, where a service stands in those alone', () => {
    const staff = service.replace('id: line', 'id: desk').replace('2026-01-31', 'null');
    expect(changed('lessons/help.yaml', 'staff: []', `staff: [${staff}]`)).toEqual([
      'lessons/help.yaml:9:138 help-unchecked: Nobody has checked “The Line” yet, and every teacher guide says so.',
    ]);
  });
});

describe('how strictly checks are taken', () => {
  const set = (line: string) => changed('lessons/curriculum.yaml', 'topics:', `checks:\n  ${line}\ntopics:`);

  it('is read with its place', () => {
    write({ ...good, 'lessons/curriculum.yaml': `${curriculum}checks:\n  minutes-phase: off\n` });
    const { content, said } = read();
    expect(said).toEqual([]);
    expect(content.curriculum.checks).toEqual([
      { code: 'minutes-phase', level: 'off', file: `${root}/lessons/curriculum.yaml`, line: 12, column: 3 },
    ]);
  });

  it('is one of four levels', () => {
    expect(set('minutes-phase: sometimes')).toEqual([
      'lessons/curriculum.yaml:6:18 value-unknown: `checks.minutes-phase` cannot be “sometimes”.',
    ]);
  });
});

describe('the goals of a framework', () => {
  const checkedOn = (day: string) =>
    changed('lessons/curriculum.yaml', 'source: its site', `source: its site, checked: ${day}`);

  it.each([
    [
      'null',
      'frameworks-unchecked: Nobody has compared the goals of efacw with their sources yet. They stand in the guide of every lesson that names them.',
    ],
    [
      '2025-11-23',
      'framework-outdated: The goals of “efacw” were last compared with their source on 2025-11-23: more than a year ago. They stand in the guide of every lesson that names them.',
    ],
    [
      '2026-01-23',
      'framework-ageing: The goals of “efacw” were last compared with their source on 2026-01-23, more than ten months ago. They stand in the guide of every lesson that names them.',
    ],
    [
      '2026-11-26',
      'framework-future: The goals of “efacw” were compared with their source on 2026-11-26, but that day is still to come.',
    ],
  ])('that were compared with their source on %s', (day, problem) => {
    expect(checkedOn(day)).toEqual([`lessons/curriculum.yaml:8:78 ${problem}`]);
  });

  it('are fresh for ten months, and without a date where an editor keeps none', () => {
    expect(checkedOn('2026-01-24')).toEqual([]);
    write(good);
    expect(read().said).toEqual([]);
  });
});
