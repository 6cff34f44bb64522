import { describe, expect, it } from 'vitest';
import { Problems } from '../problem.ts';
import { folderInMemory } from './folder.ts';
import { readGuidanceIn } from './guidance.ts';

const page = (text: string) => `---\ntitle: For parents\nsummary: What helps.\n---\n\n${text}\n`;

/** Reads a `pages` folder. @returns its texts, and its problems as `file:line code` */
function read(files: Readonly<Record<string, string>>) {
  const problems = new Problems('en');
  const guidance = readGuidanceIn(folderInMemory('lessons/pages', files), problems.report);
  return {
    guidance,
    problems: problems.all.map(
      ({ file, line, code }) => `${file.replace('lessons/pages/', '')}:${line} ${code}`,
    ),
  };
}

const both = (text: string) => ({ 'parents.en.md': page(text), 'parents.nl.md': page(text) });

describe('a page for parents or the school', () => {
  it('has a title, a summary, and sections of the second level', () => {
    const { guidance, problems } = read(both('Hello.\n\n## Listen {#listen}\n\n### First\n\nWait.'));
    expect(problems).toEqual([]);
    expect(guidance).toMatchObject([
      {
        name: 'parents',
        language: 'en',
        title: 'For parents',
        summary: 'What helps.',
        blocks: [{ kind: 'paragraph' }, { kind: 'heading', id: 'listen' }, { level: 3 }, { line: 12 }],
      },
      { name: 'parents', language: 'nl' },
    ]);
  });

  it('is told where one language has it and another has not', () => {
    expect(read({ 'school.en.md': page('Hello.') }).problems).toEqual(['school.nl.md:1 guidance-language']);
  });

  it('holds to the rules of all Markdown here', () => {
    const { problems } = read(both('<b>Hello</b>\n\n# Large\n\n:::teacher\nNo.\n:::\n\n[out](/en/)'));
    expect(problems.filter((problem) => problem.startsWith('parents.en'))).toEqual([
      'parents.en.md:6 html',
      'parents.en.md:6 html',
      'parents.en.md:8 heading-one',
      'parents.en.md:10 container-nested',
      'parents.en.md:14 link-refused',
    ]);
  });

  it('is not read without a title, and no other file stands beside it', () => {
    const { guidance, problems } = read({
      ...both('Hello.'),
      'parents.en.md': '---\n---\nHello.',
      'notes.md': '',
    });
    expect(guidance.map(({ language }) => language)).toEqual(['nl']);
    expect(problems).toContain('notes.md:1 unknown-file');
    expect(problems.some((problem) => problem.startsWith('parents.en.md'))).toBe(true);
  });
});
