import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Content } from '../lesson/content.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { Problems } from '../problem.ts';
import { readContent } from '../source/content.ts';
import { type Kit, makeKit } from './make-kit.ts';
import type { MakeOptions } from './make-lessons.ts';

/** Threads of a busy machine may have to wait for each other. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let content: Content;
const editorial = { problems: [], reading: [] };
const cache = () => join(folder, 'cache');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
  const all = readContent('lessons', new Problems('en').report);
  const wanted = ['9-12/fake-profiles', '12-15/shared-photo'];
  content = { ...all, lessons: all.lessons.filter(({ id }) => wanted.includes(id)) };
  await make('first', content, { threads: 1 });
});
afterAll(() => rmSync(folder, { recursive: true }));

function make(name: string, of: Content, options: MakeOptions & { cache?: string } = {}): Promise<Kit> {
  const job = { cache: cache(), version: 'test', paper: 'a4', licence: 'Free to use.', editorial } as const;
  return makeKit({ content: of, folder: join(folder, name), ...job, ...options });
}

/** Every file with a digest of what is in it. */
function filesOf(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map((file) => [file.slice(join(folder, name).length + 1), digest(readFileSync(file))] as const)
      .sort(),
  );
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The lesson with another title in English. */
function retitled(of: Content, id: string): Content {
  const change = (lesson: Lesson): Lesson => ({
    ...lesson,
    editions: lesson.editions.map((edition) =>
      edition.language === 'en' ? { ...edition, title: 'Another title' } : edition,
    ),
  });
  return { ...of, lessons: of.lessons.map((lesson) => (lesson.id === id ? change(lesson) : lesson)) };
}

describe('a kit', () => {
  it('is the same to the byte with threads, with nothing kept', async () => {
    const { fresh, files } = await make('threads', content, { threads: 2, cache: join(folder, 'other') });
    expect(fresh).toBe(files);
    expect(filesOf('threads')).toEqual(filesOf('first'));
  });

  it('is the same to the byte from what was kept, and nothing is drawn', async () => {
    expect((await make('kept', content, { threads: 1 })).fresh).toBe(0);
    expect(filesOf('kept')).toEqual(filesOf('first'));
  });

  it('is made without what was kept only in half', async () => {
    const made = join(cache(), 'made');
    const entries = readdirSync(made, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    for (const [index, { parentPath, name }] of entries.entries()) {
      const file = join(parentPath, name);
      if (index % 3 === 0) writeFileSync(file, readFileSync(file).subarray(0, 500));
    }
    expect((await make('mended', content, { threads: 1 })).fresh).toBeGreaterThan(0);
    expect(filesOf('mended')).toEqual(filesOf('first'));
    expect((await make('mended', content, { threads: 1 })).fresh).toBe(0);
  });
});

describe('a lesson that changed', () => {
  it('leaves the papers of others, and of its other language, as they were', async () => {
    const { fresh, files } = await make('changed', retitled(content, '9-12/fake-profiles'), { threads: 1 });
    const [before, after] = [filesOf('first'), filesOf('changed')];
    const differing = Object.keys(before).filter((name) => before[name] !== after[name]);
    const papers = differing.filter((name) => /\.(?:pdf|docx|zip|imscc)$/u.test(name));
    expect(papers).not.toEqual([]);
    expect(papers.filter((name) => !/^en\/9-12\/(?:fake-profiles\/|teacher-pack)/u.test(name))).toEqual([]);
    expect(fresh).toBeGreaterThan(0);
    expect(fresh).toBeLessThanOrEqual(files / 4);
  });
});

describe('another version of the program', () => {
  it('makes all anew', async () => {
    const job = { content, folder: join(folder, 'newer'), cache: cache(), paper: 'a4', threads: 1 } as const;
    const { fresh, files } = await makeKit({ ...job, editorial, licence: 'Free to use.', version: 'newer' });
    expect(fresh).toBe(files);
  });
});
