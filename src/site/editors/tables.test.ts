import { describe, expect, it } from 'vitest';
import { curriculum, help } from '../../../tests/builders/checked.ts';
import { lessonOf } from '../../../tests/builders/written.ts';
import type { Country } from '../../lesson/help.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { localeOf } from '../../locale/locale.ts';
import { frameworksTable, servicesTable } from './dates-tables.ts';
import type { EditorsDesk } from './desk.ts';
import type { Editorial } from './editorial.ts';
import type { EditorsTable } from './page.ts';
import { problemsTable } from './problems-table.ts';
import { readingTables } from './reading-tables.ts';
import { translationsTable } from './translations-table.ts';

/** A lesson from English in a folder of its own. */
function lesson(id: string, title: string, topic = 'contact'): Lesson {
  const [tier = '', slug = ''] = id.split('/');
  const read = lessonOf('Noor reads a message.');
  const editions = read.editions.map((edition) => ({ ...edition, title, file: `lessons/${id}/en.md` }));
  return { ...read, id, tier, slug, topic, editions, file: `lessons/${id}/lesson.yaml` };
}

const chat = lesson('9-12/chat', 'A chat');
const coins = lesson('9-12/coins', 'Coins', 'money');
const secrets = lesson('6-9/secrets', 'Secrets');

function deskOf(lessons: readonly Lesson[], editorial: Partial<Editorial> = {}): EditorsDesk {
  const content = { lessons, curriculum, help, guidance: [] };
  return { content, editorial: { problems: [], reading: [], ...editorial }, locale: localeOf('en') };
}

/** A table as lines: the names of its groups, and its rows with a bar between cells; what needs care has a `!`. */
function linesOf({ groups }: EditorsTable): readonly string[] {
  return groups.flatMap(({ name, rows }) => [
    name,
    ...rows.map(({ title, cells }) => {
      const texts = cells.map(({ text, note, needsCare }) => [
        needsCare ? '!' : '',
        text,
        note ? ` (${note})` : '',
      ]);
      return [title, ...texts.map((parts) => parts.join(''))].join(' | ');
    }),
  ]);
}

const warning = (file: string, code: 'reading-level' | 'help-unchecked' | 'help-ageing') =>
  ({ file, code, severity: 'warning' }) as const;

describe('the table of problems', () => {
  it('counts them by lesson, in order of tier and topic, and names the checks', () => {
    const problems = [
      warning('lessons/9-12/coins/en.md', 'reading-level'),
      warning('lessons/9-12/chat/en.md', 'reading-level'),
      { file: 'lessons/9-12/chat/lesson.yaml', code: 'short-missing', severity: 'advice' } as const,
      warning('lessons/6-9/secrets/en.md', 'reading-level'),
    ];
    expect(linesOf(problemsTable(deskOf([coins, chat, secrets], { problems })))).toEqual([
      'Ages 6 to 9',
      'Secrets | !1 | 0 | reading-level',
      'Ages 9 to 12',
      'A chat | !1 | 1 | reading-level, short-missing',
      'Coins | !1 | 0 | reading-level',
    ]);
  });

  it('has what all lessons share apart, and leaves out lessons without any', () => {
    const problems = [warning('lessons/help.yaml', 'help-unchecked')];
    const table = problemsTable(deskOf([chat], { problems }));
    expect(linesOf(table)).toEqual(['All lessons', 'Files that all lessons share | !1 | 0 | help-unchecked']);
    expect(table.caption).toContain('Of 1 lessons, 1 have nothing to mend.');
  });

  it('does not count what time alone has brought, so that a kit is the same next month', () => {
    const problems = [warning('lessons/help.yaml', 'help-ageing')];
    expect(linesOf(problemsTable(deskOf([chat], { problems })))).toEqual([]);
  });
});

describe('the table of translations', () => {
  const dutch = (changes: NonNullable<Lesson['editions'][0]['translation']>['changes']): Lesson => {
    const translation = { of: 'en', compared: '2026-11-24', changes };
    const edition = { ...chat.editions[0]!, language: 'nl', file: 'lessons/9-12/chat/nl.md', translation };
    return { ...chat, editions: [...chat.editions, edition] };
  };

  it('says how a lesson stands in each language of the site', () => {
    expect(linesOf(translationsTable(deskOf([dutch([]), coins]), ['nl', 'en', 'en-simple']))).toEqual([
      'Ages 9 to 12',
      'A chat | current: compared with en on 24 November 2026 | source | ',
      'Coins | !missing | source | ',
    ]);
  });

  it('names both places of a block that has changed', () => {
    const stale = dutch([{ kind: 'changed', sourceLine: 12, line: 14 }]);
    const [cell] = translationsTable(deskOf([stale]), ['nl']).groups[0]!.rows[0]!.cells;
    expect(cell).toMatchObject({ needsCare: true, lines: ['en.md:12 → nl.md:14 changed'] });
  });
});

describe('the tables of reading level', () => {
  const level = { id: 'lix', value: 31.5, limit: 30, harder: 'higher' } as const;

  it('have a measure beside its limit, and mark what is past it', () => {
    const measures = [level, { id: 'brouwer', value: 90, limit: 72, harder: 'lower' } as const];
    const reading = [{ lesson: chat.id, language: 'en', measures }];
    const [table] = readingTables(deskOf([chat, coins], { reading }), ['en']);
    expect(table!.heads).toEqual(['Lesson', 'LIX', 'Brouwer']);
    expect(linesOf(table!)).toEqual(['Ages 9 to 12', 'A chat | !31.5 (at most 30) | 90 (at least 72)']);
  });

  it('leave a cell empty where an age has no such limit', () => {
    const reading = [
      { lesson: chat.id, language: 'en', measures: [level] },
      { lesson: secrets.id, language: 'en', measures: [{ ...level, id: 'spache', value: 2, limit: 3 }] },
    ];
    const [table] = readingTables(deskOf([chat, secrets], { reading }), ['en']);
    expect(linesOf(table!)).toEqual([
      'Ages 6 to 9',
      'Secrets |  | 2 (at most 3)',
      'Ages 9 to 12',
      'A chat | !31.5 (at most 30) | ',
    ]);
  });
});

describe('the tables of dates', () => {
  it('say until when the check of a service counts, and which were never checked', () => {
    const gb = help.countries.get('gb')!;
    const [service] = gb.services;
    const country: Country = {
      ...gb,
      emergency: { ...gb.emergency, checked: '2026-02-01' },
      services: [{ ...service!, name: 'A helpline', checked: null }],
      staff: [],
      parents: [],
    };
    const desk = deskOf([chat]);
    const table = servicesTable({
      ...desk,
      content: { ...desk.content, help: { ...help, countries: new Map([['gb', country]]) } },
    });
    expect(linesOf(table)).toEqual([
      'English',
      '999 | everyone | 1 February 2026 | 1 February 2027',
      'A helpline | pupils | !not checked yet | as soon as possible',
    ]);
  });

  it('leave out frameworks that keep no date', () => {
    const frameworks = new Map([...curriculum.frameworks].map(([id, { checked: _, ...rest }]) => [id, rest]));
    const desk = deskOf([chat]);
    const content = { ...desk.content, curriculum: { ...curriculum, frameworks } };
    expect(linesOf(frameworksTable({ ...desk, content }))).toEqual([]);
    expect(linesOf(frameworksTable(desk)).slice(0, 2)).toEqual([
      '',
      'SLO core objectives (Netherlands) | !not checked yet | as soon as possible',
    ]);
  });
});
