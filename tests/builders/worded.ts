import type { Check } from '../../src/checks/check.ts';
import { type Said, saidBy } from './checked.ts';
import { edition, settings } from './written.ts';

type Spoken = 'nl' | 'en';

/**
 * What a check says of a text in the only phase of a lesson, in English and in Dutch: `line code: message
 * remedy`. The first line of the text is line 1.
 */
export function saidOf(check: Check, language: Spoken, text: string, tier = '9-12'): Said {
  const written = edition(text);
  const offset = written.slice(0, written.indexOf(text)).split('\n').length - 1;
  const files = {
    'lesson.yaml': settings.replace('source: en', `source: ${language}`),
    [`${language}.md`]: written,
  };
  const said = saidBy([check], files, tier);
  const fromText = (line: string) =>
    line.replace(/^\S+?:(\d+) \w+ /u, (_, number) => `${Number(number) - offset} `);
  return { en: said.en.map(fromText), nl: said.nl.map(fromText) };
}

/** The words that a check quotes from a text; none where it finds nothing. */
export function foundIn(check: Check, language: Spoken, text: string, tier?: string): readonly string[] {
  return saidOf(check, language, text, tier).en.map((line) => /“(.*?)”/u.exec(line)?.[1] ?? line);
}
