import { describe, expect, it } from 'vitest';
import { curriculum, help } from '../../../tests/builders/checked.ts';
import { lessonOf } from '../../../tests/builders/written.ts';
import { isPast } from '../../lesson/reading-level.ts';
import { readingLevels } from './levels.ts';

const context = { curriculum, help, sourceOf: (file: string) => ({ file, text: '', lines: [] }) };
const levelsOf = (text: string) => readingLevels(lessonOf(text), context)[0]!.measures;

describe('the reading level of an edition', () => {
  it('has a value for each limit of its age and language', () => {
    const measures = levelsOf('We go to the sea. The cat is here.\n\n'.repeat(20));
    expect(measures.map(({ id, limit }) => [id, limit])).toEqual(
      Object.entries(curriculum.tiers.get('9-12')!.reading.en!),
    );
    expect(measures.filter(isPast)).toEqual([]);
  });

  it('shows which limits a hard text is past, to one decimal', () => {
    const measures = levelsOf('Responsibility necessitates comprehensive communication.\n\n'.repeat(40));
    expect(measures.filter(isPast).map(({ id }) => id)).toEqual(['fleschKincaid']);
    for (const { value } of measures) expect(value).toBe(Math.round(value * 10) / 10);
  });

  it('counts the words of the longest sentence', () => {
    const text = `${'We go to the sea. '.repeat(30)}\n\nWe go to the sea and the cat and the dog and the red car now and then.`;
    expect(levelsOf(text).find(({ id }) => id === 'longest')).toMatchObject({ value: 18, limit: 16 });
  });

  it('is not measured in a text that is too short', () => {
    expect(levelsOf('We go to the sea.')).toEqual([]);
  });
});
