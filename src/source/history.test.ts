import { describe, expect, it } from 'vitest';
import { edition, problemsOf, readFiles, settings } from '../../tests/builders/written.ts';

const good = { 'lesson.yaml': settings, 'en.md': edition('') };
const withHistory = (text: string) => ({ ...good, 'history.yaml': text });

describe('the history of a lesson', () => {
  it('is read with the newest first, in each language', () => {
    const text = [
      '- { date: 2026-11-24, nl: Eerste editie., en: First edition. }',
      '- { date: 2027-03-01, nl: Nieuw verhaal., en: New story. }',
    ];
    const { lesson } = readFiles(withHistory(text.join('\n')));
    expect(lesson?.history).toEqual([
      { date: '2027-03-01', text: { nl: 'Nieuw verhaal.', en: 'New story.' } },
      { date: '2026-11-24', text: { nl: 'Eerste editie.', en: 'First edition.' } },
    ]);
  });

  it('may be left out', () => {
    expect(readFiles(good).lesson?.history).toEqual([]);
    expect(problemsOf(good)).toEqual([]);
  });

  it.each([
    [
      'says each change in each language',
      '- date: 2026-11-24\n  nl: Eerste editie.\n',
      'history.yaml:1:3 key-missing',
    ],
    [
      'says on which day it was',
      '- { date: 24 November, nl: Eerste., en: First. }',
      'history.yaml:1:11 value-form',
    ],
    ['is a list', 'date: 2026-11-24\n', 'history.yaml:1:1 file-lines'],
    [
      'has no other keys',
      '- { date: 2026-11-24, nl: Eerste., en: First., by: Noor }',
      'history.yaml:1:48 key-unknown',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(withHistory(text)).map((each) => each.split(':').slice(0, 4).join(':'))).toEqual([
      expect.stringContaining(problem),
    ]);
  });
});
