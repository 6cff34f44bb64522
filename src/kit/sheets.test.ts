import { describe, expect, it } from 'vitest';
import { contextIn } from '../../tests/builders/context.ts';
import { allKinds } from '../../tests/builders/exercises.ts';
import { asked, edition, lesson, phase } from '../../tests/builders/lesson.ts';
import { blocksOf } from '../../tests/builders/outline.ts';
import type { Reader } from '../sheet/sheet.ts';
import { readers } from './sheets.ts';

const everything = edition({ phases: [phase('start', allKinds().map(asked))] });
const all = Object.keys(readers) as Reader[];

describe('every reader', () => {
  it.each(all)('%s ends with help', (reader) => {
    expect(readers[reader](lesson(), everything, contextIn('en')).blocks.at(-1)).toMatchObject({
      id: 'help',
    });
  });

  it.each(all)('%s names itself', (reader) => {
    expect(readers[reader](lesson(), everything, contextIn('en')).reader).toBe(reader);
  });

  it.each(all)('%s is the same each time', (reader) => {
    const make = () => readers[reader](lesson(), everything, contextIn('en'));
    expect(make()).toEqual(make());
  });

  it.each(all.filter((reader) => reader !== 'home-letter'))(
    '%s gives every exercise the same number',
    (reader) => {
      const sheet = readers[reader](lesson(), everything, contextIn('en'));
      expect(blocksOf(sheet, 'task').map(({ id, number }) => [id, number])).toEqual(
        allKinds().map(({ id }, index) => [id, index + 1]),
      );
    },
  );

  it.each(all)('%s leaves the lesson as it was', (reader) => {
    const before = JSON.stringify(everything);
    readers[reader](lesson(), everything, contextIn('en'));
    expect(JSON.stringify(everything)).toBe(before);
  });

  it('a lesson in an unknown tier is our bug, for its reader refuses it', () => {
    const lost = lesson({ tier: '99-100' });
    expect(() => readers.student(lost, everything, contextIn('en'))).toThrow('tier “99-100”');
  });
});
