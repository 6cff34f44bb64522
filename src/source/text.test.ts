import { describe, expect, it } from 'vitest';
import { edition, problemsIn, problemsOf, settings } from '../../tests/builders/written.ts';

describe('the text of a file', () => {
  it.each([
    [
      'a NUL',
      'a\0b',
      '1:2 character: Here stands a character that cannot be seen and can garble text: U+0000.',
    ],
    [
      'a turn of direction',
      'Hi.\nab\u202Ecd',
      '2:3 character: Here stands a character that cannot be seen and can garble text: U+202E.',
    ],
    [
      'an isolate',
      '\u2066Hi',
      '1:1 character: Here stands a character that cannot be seen and can garble text: U+2066.',
    ],
    [
      'an escape of a terminal',
      'a\u001B[31m',
      '1:2 character: Here stands a character that cannot be seen and can garble text: U+001B.',
    ],
    [
      'one that is spelled as an entity',
      'Hi.\na&#x202E;b',
      '2:2 character: Here stands a character that cannot be seen and can garble text: U+202E.',
    ],
  ])('holds no hidden character: %s', (_, text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });

  it('keeps tabs, accents, emoji and a joiner inside of them', () => {
    expect(problemsIn('Één\t👩‍👧 “quote” …')).toEqual([]);
  });

  it('is UTF-8', () => {
    const text = edition('Hi.\nCaf\u00E9!');
    const latin1 = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(problemsOf({ 'lesson.yaml': settings, 'en.md': latin1 })).toEqual([
      'en.md:11:4 encoding: The file is not in UTF-8 from here on.',
    ]);
  });

  it('is not UTF-16', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${settings}`, 'utf16le'));
    expect(problemsOf({ 'lesson.yaml': utf16, 'en.md': edition('') })[0]).toBe(
      'lesson.yaml:1:1 encoding: The file is not in UTF-8 from here on.',
    );
  });
});
