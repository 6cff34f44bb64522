import { describe, expect, it } from 'vitest';
import { lessonOf } from '../../tests/builders/written.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import { translationStates } from '../source/translation/states.ts';
import { describeStates } from './translation-states.ts';

/** A lesson from English, with a Dutch edition that was compared with it. */
function translated(changes: NonNullable<Lesson['editions'][0]['translation']>['changes']): Lesson {
  const lesson = lessonOf('Noor reads a message.');
  const [source] = lesson.editions;
  const dutch = { ...source!, language: 'nl', file: source!.file.replace('en.md', 'nl.md') };
  const easy = { ...source!, language: 'en-simple', file: source!.file.replace('en.md', 'en-simple.md') };
  return {
    ...lesson,
    editions: [source!, easy, { ...dutch, translation: { of: 'en', compared: '2026-11-24', changes } }],
  };
}

describe('what is said of translations', () => {
  it('is a line for each language, and two places for each block that changed', () => {
    const lesson = translated([{ kind: 'changed', sourceLine: 12, line: 14 }]);
    expect(describeStates(translationStates([lesson]), localeOf('en')).split('\n')).toEqual([
      '9-12/fake-profiles',
      '  en        source',
      '  en-simple there, but nobody has recorded a comparison with en',
      '  nl        stale: en has changed since 24 November 2026',
      '    lessons/9-12/fake-profiles/en.md:12 -> lessons/9-12/fake-profiles/nl.md:14 changed',
    ]);
  });

  it('is said in the language of the editor', () => {
    expect(describeStates(translationStates([translated([])]), localeOf('nl'))).toContain(
      '  nl        actueel: vergeleken met en op 24 november 2026',
    );
  });

  it('names a language that a lesson has no edition in', () => {
    const states = translationStates([lessonOf('Noor reads a message.')]);
    expect(states.map(({ language, state }) => `${language} ${state}`)).toEqual(['en source', 'nl missing']);
  });
});
