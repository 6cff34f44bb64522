import { describe, expect, it } from 'vitest';
import { contextIn } from '../../tests/builders/context.ts';
import { oneOfEachKind } from '../../tests/builders/exercises.ts';
import { aside, asked, edition, lesson, phase, prose } from '../../tests/builders/lesson.ts';
import { blocksOf, outline } from '../../tests/builders/outline.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { type ProseBlock, plainBlocks } from '../lesson/prose.ts';
import type { KitContext } from './context.ts';
import { teacherGuideSheet } from './teacher-guide.ts';

const { choice, write, helpers, draw, checkin } = oneOfEachKind((name) => name);

const full = edition({
  opening: [prose('Welcome.')],
  words: [{ term: 'account', meaning: 'your place on a site' }],
  phases: [
    phase('start', [aside('teacher', 'Say hello.'), asked(checkin), asked(choice)], { minutes: 15 }),
    phase('practise', [aside('misconception', 'They are not.', 'Friends are safe.'), asked(write)], {
      minutes: 1,
      form: 'pairs',
    }),
    phase('close', [aside('board', 'Tell someone.'), prose('Breathe out.')]),
  ],
});
const sensitive = lesson({ sensitive: true, short: ['close', 'start'], goals: ['slo-vo-23A', 'efacw-2'] });

function guide(changes: Partial<Lesson> = {}, from: Edition = full, context: KitContext = contextIn('en')) {
  return teacherGuideSheet({ ...sensitive, ...changes }, from, context);
}

function factsOf(sheet: ReturnType<typeof guide>): Record<string, string> {
  const [overview] = blocksOf(sheet, 'facts');
  return Object.fromEntries(overview!.facts.map(({ label, blocks }) => [label, plainBlocks(blocks)]));
}

function wordsAfter(sheet: ReturnType<typeof guide>, title: string): string {
  const lines = outline(sheet);
  const from = lines.indexOf(title);
  const to = lines.findIndex((line, index) => index > from && line.startsWith('## '));
  return plainBlocks(sheet.blocks.slice(from, to) as ProseBlock[]);
}

describe('teacher guide', () => {
  it('goes from a glance, by what to know before, through the lesson, to what to look up', () => {
    expect(outline(guide())).toEqual([
      'facts',
      '## Objectives',
      'list',
      '## Lesson plan',
      'timeline',
      'Short of time? The short route takes 25 minutes: Phase start and Phase close.',
      'contents',
      '## Looking after your pupils',
      '[care] Before the lesson',
      '[care] During the lesson',
      '[care] After the lesson',
      '## If a pupil tells you something',
      '[care]',
      '## Introduction',
      'Welcome.',
      '## Phase start',
      '15 minutes · whole class · short route',
      '[teacher] For the teacher',
      '1. checkin',
      'tally',
      '2. choice',
      '## Phase practise',
      '1 minute · in pairs',
      '[misconception] A pupil may think: ‘Friends are safe.’',
      '3. write',
      '## Phase close',
      '10 minutes · whole class · short route',
      'Breathe out.',
      '## Words',
      'list',
      '## Curriculum links',
      '### SLO core objectives',
      'final draft, not yet law',
      'list',
      '### EfaCW',
      'list',
      '## Advice and reporting, for staff',
      'contacts',
      '[help] Help for your pupils',
    ]);
  });

  it('says at a glance how long, for whom, and what to prepare', () => {
    expect(factsOf(guide())).toEqual({
      Time: '26 minutes; short route 25 minutes',
      Age: 'Ages 9 to 12, Year 9',
      Topic: 'Contact',
      'You need':
        'A worksheet for each pupil One device for each pair or group A board or screen, for the board texts',
      'Sensitive topic':
        'Before you teach it, read ‘Looking after your pupils’ and ‘If a pupil tells you something’.',
    });
  });

  it('draws the plan with the minutes, the form and the short route of each phase', () => {
    const [plan] = blocksOf(guide(), 'timeline');
    expect(plan!.title).toBe('Together 26\u00a0minutes');
    expect(plan!.phases.map(({ id, length, form, short }) => [id, length, form, short])).toEqual([
      ['start', '15\u00a0minutes', 'whole class', 'short route'],
      ['practise', '1\u00a0minute', 'in pairs', undefined],
      ['close', '10\u00a0minutes', 'whole class', 'short route'],
    ]);
  });

  it('finds what has to be on the table from the exercises', () => {
    const crafts = edition({ phases: [phase('start', [asked(helpers), asked(draw)])] });
    const needs = factsOf(guide({ devices: 'none' }, crafts))['You need'];
    expect(needs).toBe(
      'A worksheet for each pupil No devices Scissors, to cut out the help card Coloured pencils',
    );
  });

  it('says which exercises practise each objective', () => {
    expect(wordsAfter(guide(), '## Objectives')).toContain('I can spot a signal. (exercises 1, 2 and 3)');
  });

  it('gives official goals with their sector and standing, and says what is not the official sentence', () => {
    const goals = wordsAfter(guide(), '## Curriculum links');
    expect(goals).toContain('23A (lower secondary) – The pupil deals safely with data. (our translation)');
    expect(goals).toContain('2 – Online relationships');
    expect(goals).not.toContain('Online relationships (');
  });

  it('past lower secondary, Dutch goals are what the lesson builds on', () => {
    expect(wordsAfter(guide({ tier: '15-18' }), '## Curriculum links')).toContain('The lesson builds on:');
    expect(wordsAfter(guide(), '## Curriculum links')).not.toContain('builds on');
  });

  it('a lesson that is not sensitive has no care pages, and still says whom to ask', () => {
    const lines = outline(guide({ sensitive: false }));
    expect(lines.filter((line) => line.startsWith('[care]'))).toEqual([]);
    expect(lines).toContain('## Advice and reporting, for staff');
    expect(factsOf(guide({ sensitive: false }))).not.toHaveProperty('Sensitive topic');
  });

  it('names the lessons that come first by their titles, or by their ids where it knows no title', () => {
    const after = ['9-12/who-can-i-tell', '9-12/photos'];
    const titleOf = (id: string) => (id === '9-12/photos' ? 'Photos' : undefined);
    expect(factsOf(guide({ after }, full, { ...contextIn('en'), titleOf }))['Comes after']).toBe(
      '9-12/who-can-i-tell and Photos',
    );
  });

  it('a lesson without a short route does not speak of one', () => {
    const sheet = guide({ short: [] });
    expect(factsOf(sheet).Time).toBe('26 minutes');
    expect(JSON.stringify(sheet)).not.toContain('short route');
  });

  it('shows exercises that are not on paper as well', () => {
    const board = { ...choice, on: { page: false, paper: false, board: true } };
    const sheet = guide({}, edition({ phases: [phase('start', [asked(board)])] }));
    expect(outline(sheet)).toContain('1. choice');
  });

  it('leaves the letter home to the letter', () => {
    const home = [prose('Dear parent')].flatMap((part) => (part.kind === 'prose' ? [part.block] : []));
    expect(JSON.stringify(guide({}, { ...full, home }))).not.toContain('Dear parent');
  });

  it('speaks Dutch', () => {
    const lines = outline(guide({}, full, contextIn('nl')));
    expect(lines).toContain('15 minuten · hele klas · korte route');
    expect(lines).toContain('## Als een leerling iets vertelt');
  });
});
