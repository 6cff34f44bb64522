import { describe, expect, it } from 'vitest';
import { lessonOf } from '../../tests/builders/written.ts';
import type { Translation } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import { staleBlocks } from './stale.ts';

const compared: Omit<Translation, 'changes'> = { of: 'nl', compared: '2026-11-24' };

function wordsOf(translation: Translation | undefined, language: string): string {
  const [source] = lessonOf('Noor reads a message.').editions;
  const edition = { ...source!, language, ...(translation ? { translation } : {}) };
  return JSON.stringify(staleBlocks(edition, localeOf(language)));
}

describe('the notice of a stale translation', () => {
  const changes = [{ kind: 'changed', sourceLine: 3, line: 3 }] as const;

  it('says in its reader’s language what was compared and when', () => {
    expect(wordsOf({ ...compared, changes }, 'en')).toContain(
      'This lesson was last compared with its Dutch edition on 24 November 2026.',
    );
    expect(wordsOf({ ...compared, of: 'en', changes }, 'nl-simple')).toContain(
      'Deze les is op 24 november 2026 voor het laatst vergeleken met de les in het Engels.',
    );
  });

  it('is not there for a source, nor for a translation that is current', () => {
    expect(wordsOf(undefined, 'en')).toBe('[]');
    expect(wordsOf({ ...compared, changes: [] }, 'en')).toBe('[]');
  });
});
