import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercisesOf } from '../lesson/lesson.ts';
import { likelyGoals, makeLesson } from './new-lesson.ts';
import { readAndCheck } from './read.ts';

let lessons = '';
beforeEach(() => {
  lessons = mkdtempSync(join(tmpdir(), 'new-lesson-'));
  for (const name of ['curriculum.yaml', 'help.yaml']) copyFileSync(`lessons/${name}`, join(lessons, name));
});
afterEach(() => rmSync(lessons, { recursive: true }));

const about = { topic: 'contact', goals: ['efacw-2'], source: 'nl' };

describe('a new lesson', () => {
  it('is in both languages, has no error and nothing to be warned about, whatever its tier', async () => {
    for (const tier of ['6-9', '9-12', '12-15', '15-18'])
      makeLesson(lessons, { ...about, id: `${tier}/mine` });
    const { content, problems } = await readAndCheck(lessons, 'en');
    expect(content.lessons.map(({ id, editions }) => [id, editions.length])).toEqual([
      ['6-9/mine', 2],
      ['9-12/mine', 2],
      ['12-15/mine', 2],
      ['15-18/mine', 2],
    ]);
    const found = problems.all.filter(
      ({ file, severity }) => file.includes('/mine/') && severity !== 'advice',
    );
    expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('shows six kinds of exercise, a note for the teacher in each phase, and a letter home', async () => {
    makeLesson(lessons, { ...about, id: '9-12/mine' });
    const { content } = await readAndCheck(lessons, 'en');
    for (const edition of content.lessons[0]!.editions) {
      expect(new Set(exercisesOf(edition).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
      expect(edition.home.length).toBeGreaterThan(0);
      for (const { parts } of edition.phases)
        expect(parts.some((part) => part.kind === 'aside' && part.role === 'teacher')).toBe(true);
    }
  });

  it('tells which files to open, the source first', () => {
    expect(makeLesson(lessons, { ...about, id: '9-12/mine' })).toEqual([
      join(lessons, '9-12/mine/nl.md'),
      join(lessons, '9-12/mine/en.md'),
    ]);
  });

  it('never takes the place of one that is there', () => {
    const [file] = makeLesson(lessons, { ...about, id: '9-12/mine' });
    const before = readFileSync(file!, 'utf8');
    expect(() => makeLesson(lessons, { ...about, id: '9-12/mine', source: 'en' })).toThrow(
      'is there already',
    );
    expect(readFileSync(file!, 'utf8')).toBe(before);
    expect(readdirSync(join(lessons, '9-12'))).toEqual(['mine']);
  });

  it('takes the goals of the lessons that it is like', async () => {
    makeLesson(lessons, { ...about, id: '9-12/mine', goals: ['digcomp-4.3', 'efacw-2'] });
    const { content } = await readAndCheck(lessons, 'en');
    expect(likelyGoals('contact', '9-12', content)).toEqual(['digcomp-4.3', 'efacw-2']);
    expect(likelyGoals('contact', '6-9', content)).toHaveLength(1);
  });
});
