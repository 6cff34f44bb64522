import { describe, expect, it } from 'vitest';
import { addresses, catalogue, editions, page } from './site.ts';

const pages = Object.entries(catalogue.pages);

describe('the page for editors', () => {
  it('stands in the catalogue for each language, and exists', () => {
    for (const [language, { editors }] of pages) {
      expect(editors, language).toBeDefined();
      expect(addresses).toContain(`${editors}index.html`);
    }
  });

  it('has each lesson among the translations, and among the reading levels', () => {
    for (const { lesson, edition } of editions.filter(({ edition: { language } }) => language === 'en')) {
      const links = page('/en/editors/').match(new RegExp(`href="[^"]*${lesson.id}/teacher/`, 'gu')) ?? [];
      expect(links.length, edition.title).toBeGreaterThanOrEqual(2);
    }
  });

  it('says that nobody has checked a service, as long as its date is missing', () => {
    expect(page('/nl/editors/')).toContain('nog niet gecontroleerd');
  });

  it('is not what a pupil is led to', () => {
    const leading = editions.filter(({ edition }) => page(edition.pages.student!).includes('editors/'));
    const others = pages.flatMap(([, { home, help }]) =>
      [home, help].filter((url) => page(url!).includes('editors/')),
    );
    expect([leading, others]).toEqual([[], []]);
  });
});
