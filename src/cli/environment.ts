import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spokenLanguages } from '../locale/locale.ts';

/** Where slow things are kept between runs; safe to delete. */
export const cacheFolder = process.env.KIT_CACHE ?? fileURLToPath(new URL('../../.cache', import.meta.url));

/** The language of messages: the terminal's own where the program speaks it, else English. */
export function languageOfTerminal(): string {
  const tag = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en';
  const language = tag.slice(0, 2).toLowerCase();
  return spokenLanguages.includes(language) ? language : 'en';
}

/** The licence of the content: `LICENSE` in the lessons folder; without one, that of the lessons in this project. */
export function readLicence(lessons: string): string {
  try {
    return readFileSync(join(lessons, 'LICENSE'), 'utf8');
  } catch {
    return readFileSync(new URL('../../lessons/LICENSE', import.meta.url), 'utf8');
  }
}
