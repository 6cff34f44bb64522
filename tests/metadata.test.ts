import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import type { LearningResource } from 'schema-dts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './build-kit.ts';
import { catalogue, editions, nameOf, page, site } from './site.ts';

type Described = Exclude<LearningResource, string> & Readonly<Record<string, unknown>>;

/** What a page says of itself to programs. */
function descriptionOf(text: string): Described {
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
  return JSON.parse(data) as Described;
}

describe.each(editions.map((each) => [nameOf(each), each] as const))(
  'the pages of %s',
  (_, { lesson, edition }) => {
    const { student, teacher } = edition.pages;

    it('say what the lesson is, for whom, how long it takes and what it works towards', () => {
      for (const url of [student!, teacher!])
        expect(descriptionOf(page(url))).toMatchObject({
          '@type': 'LearningResource',
          name: edition.title,
          inLanguage: edition.language,
          typicalAgeRange: lesson.tier,
          timeRequired: `PT${lesson.minutes}M`,
          isAccessibleForFree: true,
          educationalAlignment: lesson.goals.map(() => ({ '@type': 'AlignmentObject' })),
        });
    });

    it('lead to files that exist, and a student’s page to none with answers', () => {
      const known = new Set(edition.files.map(({ url }) => url));
      const filesOf = (url: string) =>
        (descriptionOf(page(url)).encoding as unknown as readonly { contentUrl: string }[]).map(
          ({ contentUrl }) => new URL(contentUrl, `https://lessons.example${url}`).pathname,
        );
      expect(filesOf(teacher!).every((file) => known.has(file))).toBe(true);
      expect(filesOf(student!).length).toBeGreaterThan(0);
      for (const file of filesOf(student!)) {
        expect(known).toContain(file);
        expect(file).toMatch(/\/worksheet[^/]*$/u);
      }
      expect(JSON.stringify(descriptionOf(page(student!)))).not.toContain('teacher');
    });
  },
);

describe('the pages for home and school', () => {
  it('exist in each language, name help, can be left at once, and home leads to them', () => {
    for (const [language, { home, parents, school }] of Object.entries(catalogue.pages)) {
      const emergency = language.startsWith('nl') ? '112' : '999';
      for (const url of [parents!, school!]) {
        expect(page(url)).toContain(`href="tel:${emergency}"`);
        expect(page(url)).toContain('class="quick-exit"');
        expect(page(home!)).toContain(url.split('/').at(-2));
      }
    }
  });
});

describe('a site that knows where it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesson-kit-'));
  const address = 'https://lessons.example/kit';
  const read = (url: string) => readFileSync(join(folder, 'site', url));

  beforeAll(() => {
    const { code, stderr } = runCommand('build', ['--output', join(folder, 'site'), '--site', `${address}/`]);
    expect(stderr).not.toContain('Error');
    expect(code).toBe(0);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lists its pages for search engines', () => {
    const places = [
      ...read('sitemap.xml')
        .toString()
        .matchAll(/<loc>(.*?)<\/loc>/gu),
    ].map(([, place]) => place);
    for (const { edition } of editions) expect(places).toContain(`${address}${edition.pages.student}`);
    expect(places.every((place) => place?.startsWith(`${address}/`))).toBe(true);
    expect(read('robots.txt').toString()).toContain(`Sitemap: ${address}/sitemap.xml`);
  });

  it('has a record of each edition for the Dutch catalogues, which is XML and names the page', () => {
    for (const { lesson, edition } of editions) {
      const record = XmlDocument.fromBuffer(read(`${edition.pages.student}nl-lom.xml`));
      const names = { lom: 'http://www.imsglobal.org/xsd/imsmd_v1p2' };
      const textOf = (path: string) => record.get(path, names)?.content;
      expect(textOf('//lom:technical/lom:location')).toBe(`${address}${edition.pages.student}`);
      expect(textOf('//lom:general/lom:title/lom:langstring')).toBe(edition.title);
      expect(textOf('//lom:typicallearningtime/lom:datetime')).toBe(`PT${lesson.minutes}M`);
      record.dispose();
    }
  });

  it('gives whole addresses to those who share a page; without one it has no such lists', () => {
    const [{ edition }] = editions as [(typeof editions)[number]];
    const student = edition.pages.student!;
    const text = read(`${student}index.html`).toString();
    expect(text).toContain(`<meta property="og:url" content="${address}${student}">`);
    expect(descriptionOf(text).url).toBe(`${address}${student}`);
    expect(() => readFileSync(join(site, 'sitemap.xml'))).toThrow();
  });
});
