import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addresses, catalogue, editions, nameOf, page, read } from './site.ts';

const files = [...editions.flatMap(({ edition }) => edition.files), ...catalogue.packs];

describe('the catalogue', () => {
  it('lists twenty lessons: five topics for each tier, in both languages, help also in easy language', () => {
    const topicsOf = (wanted: string) =>
      catalogue.lessons.flatMap(({ tier, topic }) => (tier === wanted ? [topic] : [])).sort();
    for (const tier of ['6-9', '9-12', '12-15', '15-18'])
      expect(topicsOf(tier)).toEqual(['contact', 'help', 'money', 'photos', 'pressure']);
    for (const { topic, editions } of catalogue.lessons) {
      const easy = topic === 'help' ? ['en-simple current', 'nl-simple current'] : [];
      expect(editions.map(({ language, translation }) => `${language} ${translation}`)).toEqual([
        'nl source',
        'en current',
        ...easy,
      ]);
    }
  });

  it('matches every file to the byte', () => {
    for (const { url, bytes, sha256 } of files) {
      const content = read(url);
      expect(content.length, url).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), url).toBe(sha256);
    }
  });

  it('leaves no paper or pack out', () => {
    const listed = new Set(files.map(({ url }) => url));
    expect(
      addresses.filter((address) => /\.(pdf|docx|zip|imscc)$|moodle/.test(address) && !listed.has(address)),
    ).toEqual([]);
  });

  it.each(editions)('gives $lesson.id in $edition.language its papers and packs', ({ edition }) => {
    expect(edition.files.map(({ role, format }) => `${role} ${format}`)).toEqual([
      'worksheet pdf',
      'worksheet docx',
      'worksheet-large-print pdf',
      'answer-key pdf',
      'teacher-guide pdf',
      'home-letter pdf',
      'home-letter docx',
      'pack-student zip',
      'pack-teacher zip',
      'scorm-1.2 zip',
      'common-cartridge imscc',
      'moodle-xml xml',
    ]);
  });

  it('has for each language and tier a pack of all its lessons, with their very papers', () => {
    for (const { language, tier, lessons, url } of catalogue.packs) {
      const entries = unzipSync(read(url));
      const inTier = catalogue.lessons.filter((lesson) => lesson.tier === tier);
      const held = editions.filter(
        ({ lesson, edition }) => inTier.includes(lesson) && edition.language === language,
      );
      expect(lessons).toEqual(held.map(({ lesson }) => lesson.id));
      const papers = held.flatMap(({ edition }) =>
        edition.files.filter(({ format }) => /pdf|docx/.test(format)),
      );
      for (const paper of papers) {
        const name = paper.url.split('/').slice(3).join('/');
        expect(Buffer.from(entries[name]!).equals(read(paper.url)), name).toBe(true);
      }
      expect(Object.keys(entries)).toHaveLength(papers.length + 3);
    }
    const pairs = new Set(editions.map(({ lesson, edition }) => `${edition.language} ${lesson.tier}`));
    expect(new Set(catalogue.packs.map(({ language, tier }) => `${language} ${tier}`))).toEqual(pairs);
  });

  it('names pages that exist', () => {
    const named = [
      ...editions.flatMap(({ edition }) => Object.values(edition.pages)),
      ...Object.values(catalogue.pages).flatMap((pages) => Object.values(pages)),
    ];
    for (const address of named) expect(page(address), address).toContain('<!doctype html>');
  });

  it('has lessons of 40 to 50 minutes with at least five exercises of four kinds', () => {
    for (const { id, minutes, exercises } of catalogue.lessons) {
      expect(minutes, id).toBeGreaterThanOrEqual(40);
      expect(minutes, id).toBeLessThanOrEqual(50);
      expect(exercises.length, id).toBeGreaterThanOrEqual(5);
      expect(new Set(exercises.map(({ kind }) => kind)).size, id).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('a lesson page', () => {
  it.each(editions)('of $lesson.id in $edition.language names its language and its other editions', (one) => {
    const { lesson, edition } = one;
    for (const [kind, address] of Object.entries(edition.pages)) {
      const html = page(address);
      expect(html, nameOf(one)).toContain(`<html lang="${edition.language}"`);
      for (const other of lesson.editions) {
        expect(html).toContain(
          `<link rel="alternate" hreflang="${other.language}" href="${other.pages[kind]}">`,
        );
      }
    }
  });

  it.each(editions)(
    'of $lesson.id in $edition.language has its title in title and heading',
    ({ edition }) => {
      for (const address of Object.values(edition.pages)) {
        const html = page(address).replaceAll('&#39;', "'");
        expect(html).toContain(`<title>${edition.title}`);
        expect(html).toContain(`<h1>${edition.title}</h1>`);
      }
    },
  );
});
