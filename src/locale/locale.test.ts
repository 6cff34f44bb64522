import { describe, expect, it } from 'vitest';
import { localeOf, spokenLanguages } from './locale.ts';

describe('a locale', () => {
  const dutch = localeOf('nl');
  const english = localeOf('en');

  it('exists for Dutch and English', () => {
    expect(spokenLanguages).toEqual(expect.arrayContaining(['en', 'nl']));
  });

  it('speaks its language', () => {
    expect(dutch.t('sheet.help.title')).toBe('Hulp');
    expect(english.t('sheet.help.title')).toBe('Help');
  });

  it('an easy-language edition has the words of the language that it makes easy', () => {
    const easy = localeOf('nl-simple');
    expect(easy.language).toBe('nl');
    expect(easy.t('sheet.help.title')).toBe('Hulp');
  });

  it('a language without a file is refused by name', () => {
    expect(() => localeOf('xx')).toThrow('xx');
  });

  it('counts one minute and more of them', () => {
    const minutes = (count: number) => [dutch, english].map(({ t }) => t('sheet.minutes', { count }));
    expect(minutes(1)).toEqual(['1 minuut', '1 minute']);
    expect(minutes(10)).toEqual(['10 minuten', '10 minutes']);
  });

  it('writes dates in full, whatever the time zone of the machine', () => {
    expect(dutch.date('2026-11-24')).toBe('24 november 2026');
    expect(english.date('2026-11-24')).toBe('24 November 2026');
    expect(english.date('2026-01-01')).toBe('1 January 2026');
  });

  it('writes numbers as its readers do', () => {
    expect(dutch.number(1234567.5)).toBe('1.234.567,5');
    expect(english.number(1234567.5)).toBe('1,234,567.5');
  });

  it('writes lists as its readers do: British English has no comma before "and"', () => {
    expect(dutch.list(['a', 'b', 'c'])).toBe('a, b en c');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(english.list(['a'])).toBe('a');
    expect(english.list([])).toBe('');
  });

  it('leaves the quotes and signs of an author as they are, for it does not write HTML', () => {
    const says = 'It’s <b> & “so”';
    expect(english.t('sheet.panel.misconceptionSays', { says })).toContain(says);
  });

  it('leaves the places of page numbers to whoever counts pages', () => {
    expect(dutch.t('sheet.pageOf')).toBe('Bladzijde {page} van {pages}');
  });

  it('is made once, also for an easy-language edition, and apart from other languages', () => {
    expect(localeOf('nl')).toBe(localeOf('nl-simple'));
    expect(localeOf('nl').t).not.toBe(localeOf('en').t);
  });
});
