import { describe, expect, it } from 'vitest';
import { type Catalogue, wantedFiles } from './catalogue.ts';

const edition = (student: string) => ({
  title: student,
  pages: { student },
  files: [
    { role: 'worksheet', url: `${student}worksheet.pdf`, bytes: 10 },
    { role: 'answer-key', url: `${student}answer-key.pdf`, bytes: 20 },
  ],
});

const catalogue: Catalogue = {
  lessons: [
    { tier: '9-12', editions: [edition('/nl/9-12/chat/'), edition('/en/9-12/chat/')] },
    { tier: '12-15', editions: [edition('/nl/12-15/photo/')] },
  ],
  licence: '/LICENSE.txt',
};

describe('the files of chosen lessons', () => {
  it('lie in a folder a lesson, with the licence beside them', () => {
    expect(wantedFiles(catalogue, ['/nl/9-12/chat/', '/nl/12-15/photo/'], ['worksheet'])).toEqual([
      { name: '9-12-chat/worksheet.pdf', url: '/nl/9-12/chat/worksheet.pdf', bytes: 10 },
      { name: '12-15-photo/worksheet.pdf', url: '/nl/12-15/photo/worksheet.pdf', bytes: 10 },
      { name: 'LICENSE.txt', url: '/LICENSE.txt' },
    ]);
  });

  it('are none for what the catalogue does not have', () => {
    expect(wantedFiles(catalogue, ['/fr/9-12/chat/'], ['worksheet'])).toEqual([]);
    expect(wantedFiles(catalogue, ['/nl/9-12/chat/'], ['nothing'])).toEqual([]);
  });
});
