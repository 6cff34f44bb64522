import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/site/catalogue.ts';
import { projectFolder, runCommand } from '../build-kit.ts';
import { greyPages } from '../grey-pages.ts';
import { judgeFiles } from '../verapdf/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'stress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = join(folder, '_site');
const lessons = join(projectFolder, 'tests/stress/lessons');
const { code, stderr } = runCommand('build', ['--lessons', lessons, '--output', site]);
if (code !== 0) throw new Error(`The lessons could not be built:\n${stderr}`);

const papers = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.pdf'))
  .sort();
const guides = papers.filter((name) => name.endsWith('teacher-guide.pdf'));

/** The text of each page, in the order in which it is read. */
function pagesOf(name: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', join(site, name), '-'], {
    encoding: 'utf8',
  });
  return text.split('\f').slice(0, -1);
}

/** Without line breaks, hyphens at their ends, and spaces. */
const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad-]/gu, '');

describe('lessons that strain the papers', () => {
  it('give all papers of both faces', () => {
    expect(papers).toHaveLength(15);
    const { lessons: built } = JSON.parse(readFileSync(join(site, 'kit.json'), 'utf8')) as Catalogue;
    expect(built.map(({ id }) => id)).toEqual(['6-9/deep-and-long', '9-12/much-of-everything']);
  });

  it('are PDF/UA-1 by veraPDF', { timeout: 120_000 }, async () => {
    const verdicts = await judgeFiles(papers.map((name) => join(site, name)));
    expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
    expect(verdicts).toHaveLength(papers.length);
  });

  it('keep 10 mm clear, whatever is too wide', () => {
    const clear = Math.floor((10 / 25.4) * 36) - 1;
    for (const name of papers) {
      for (const { width, pixels } of greyPages(join(site, name), 36)) {
        const near = pixels.filter(
          (grey, at) => grey < 250 && (at % width < clear || at % width >= width - clear),
        );
        expect(near, name).toHaveLength(0);
      }
    }
  });
});

describe.each(guides)('%s', (name) => {
  const pages = pagesOf(name);
  const text = squeeze(pages.join(''));
  const source = readFileSync(
    join(lessons, name.split('/').slice(1, 3).join('/'), `${name.slice(0, 2)}.md`),
    'utf8',
  );

  it('repeats the head of a table as real text on each of its pages', () => {
    const head = /^\| (.+?) \| (.+?) \| (.+?) \|$/mu.exec(source)!.slice(1).join('');
    const rows = /^\| 7 \| (.+?)7/mu.exec(source)![1]!;
    const withRows = pages.filter((page) => squeeze(page).includes(squeeze(rows)));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(squeeze(page)).toContain(squeeze(head));
  });

  it('shows all sixty rows and all thirty messages, once each', () => {
    for (let row = 1; row <= 60; row++) {
      const [line] = new RegExp(`^\\| ${row} \\| .*$`, 'mu').exec(source)!;
      expect(
        text.split(squeeze(line.split(' | ').slice(1).join('').replace(' |', ''))).length - 1,
        line,
      ).toBe(1);
    }
    for (const [, message] of source.matchAll(/\*\*(?:Sam|Noor):\*\* (.+)$/gmu)) {
      expect(text.split(squeeze(message!)).length - 1, message).toBe(1);
    }
  });

  it('shows every sign, loose accents as one letter, other scripts and an emoji', () => {
    const signs = /^ABC.*$/mu.exec(source)![0].replace(/\\(.)/gu, '$1');
    expect(text).toContain(squeeze(signs));
    expect(text).toContain(squeeze('één café, coördinator, reünie, naïef, façade, piñata, Åsa'));
    for (const word of ['Ελλάδα', 'Αθήνα', 'Жанна', 'Київ', '😀']) expect(text).toContain(word);
  });

  it('shows words of sixty letters and footnotes whole', () => {
    const [word] = /\p{Ll}{60}/u.exec(source)!;
    expect(text.split(word).length - 1).toBe(3);
    const notes = [...source.matchAll(/^\[\^\w+\]: (.*)$/gmu)].map(([, note]) => squeeze(note!));
    for (const note of notes) expect(text).toContain(note);
  });
});

describe.each(papers.filter((name) => /worksheet/u.test(name)))('%s', (name) => {
  it('tells no feedback and no model answer', () => {
    const source = readFileSync(
      join(lessons, name.split('/').slice(1, 3).join('/'), `${name.slice(0, 2)}.md`),
      'utf8',
    );
    const text = squeeze(pagesOf(name).join(''));
    const secrets = [...source.matchAll(/^ *> (.*)$/gmu)].map(([, secret]) => squeeze(secret!));
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
