import { describe, expect, it, vi } from 'vitest';
import { curriculum, filesWith, help } from '../../tests/builders/checked.ts';
import type { Content } from '../lesson/content.ts';
import { Problems } from '../problem.ts';
import { folderInMemory } from '../source/folder.ts';
import { readLesson } from '../source/lesson.ts';
import { readText, type SourceText } from '../source/text.ts';
import { checkContent } from './remembered.ts';

const folder = 'lessons/9-12/fake-profiles';

function contentOf(text: string): Content {
  const { lesson } = readLesson(folderInMemory(folder, filesWith(text)), undefined, () => {})!;
  return { lessons: [lesson], curriculum, help, guidance: [] };
}

/** Checks a folder of lessons. @returns the codes, and how often a file was looked at */
function check(content: Content, text = '') {
  const files = filesWith(text);
  const sourceOf = vi.fn((file: string): SourceText => {
    const found = String(files[file.slice(folder.length + 1)]);
    return readText(file, Buffer.from(found), () => {})!;
  });
  const problems = new Problems('en');
  checkContent(content, sourceOf, problems.report);
  return { codes: problems.all.map(({ code }) => code), looks: sourceOf.mock.calls };
}

describe('a folder of lessons', () => {
  it('is checked once as long as nothing changes, and says the same again', () => {
    const content = contentOf('');
    const first = check(content);
    expect(first.codes).toContain('short-missing');
    expect(check({ ...content })).toEqual({ codes: first.codes, looks: [] });
  });

  it('is checked anew where a lesson has been read anew', () => {
    check(contentOf(''));
    const note = ':::teacher\nRead it aloud.\n:::';
    expect(check(contentOf(note), note).codes).not.toContain('teacher-missing');
  });

  it('is checked anew where the help has changed', () => {
    const content = contentOf('');
    check(content);
    const renamed = { ...help, disclosure: new Map([['en', ['Listen.']]]) };
    expect(check({ ...content, help: renamed }).looks).not.toEqual([]);
  });

  it('has each of its files read once, however many checks look at it', () => {
    const files = check(contentOf('')).looks.map(([file]) => file);
    expect(files.filter((file, index) => files.indexOf(file) < index)).toEqual([]);
  });

  it('names the settings of checks that there are not', () => {
    const setting = {
      code: 'minutes-leson',
      level: 'off',
      file: 'lessons/curriculum.yaml',
      line: 9,
      column: 3,
    } as const;
    const problems = new Problems('en');
    checkContent(
      { lessons: [], curriculum: { ...curriculum, checks: [setting] }, help, guidance: [] },
      () => ({ file: '', text: '', lines: [] }),
      problems.report,
    );
    expect(problems.all).toMatchObject([
      {
        code: 'check-unknown',
        line: 9,
        severity: 'warning',
        message: 'There is no editorial check “minutes-leson”.',
        remedy: 'Did you mean “minutes-lesson”? The codes stand in `docs/checks.md`.',
      },
    ]);
  });
});
