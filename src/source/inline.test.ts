import { describe, expect, it } from 'vitest';
import { lessonOf, problemsIn } from '../../tests/builders/written.ts';
import { type ProseBlock, plainBlocks } from '../lesson/prose.ts';

/** The first block of a text without problems. */
function blockOf(text: string): ProseBlock {
  const [part] = lessonOf(text).editions[0]!.phases[0]!.parts;
  if (part?.kind !== 'prose') throw new Error('no prose was read');
  return part.block;
}

describe('the words of a paragraph', () => {
  it('keep their marks', () => {
    expect(blockOf('A **bold** and *soft [link](https://example.org/é)* `code`\\\nend')).toEqual({
      kind: 'paragraph',
      line: 10,
      content: [
        { kind: 'text', text: 'A ' },
        { kind: 'text', text: 'bold', bold: true },
        { kind: 'text', text: ' and ' },
        { kind: 'text', text: 'soft ', italic: true },
        { kind: 'text', text: 'link', italic: true, link: 'https://example.org/%C3%A9' },
        { kind: 'text', text: ' ' },
        { kind: 'text', text: 'code', code: true },
        { kind: 'break' },
        { kind: 'text', text: 'end' },
      ],
    });
  });

  it('stay as they are written: no quote or dot is changed, and a new line is a space', () => {
    expect(blockOf('"It\'s" ... (c) --\n~~www.example.org~~ a < b &amp; \\<b>')).toMatchObject({
      content: [{ kind: 'text', text: '"It\'s" ... (c) -- ~~www.example.org~~ a < b & <b>' }],
    });
  });

  it('carry their footnotes with them', () => {
    expect(blockOf('Fact.[^1]\n\n[^1]: From a *book*.')).toMatchObject({
      content: [
        { kind: 'text', text: 'Fact.' },
        { kind: 'note', label: '1', blocks: [{ kind: 'paragraph', line: 12 }] },
      ],
    });
    expect(blockOf('Fact.^[Seen\n*twice*.]')).toMatchObject({
      content: [{}, { kind: 'note', label: '1', blocks: [{ kind: 'paragraph', line: 10 }] }],
    });
  });
});

describe('blocks of text', () => {
  it('are lists with their start, quotes, rules and code', () => {
    expect(blockOf('3. three\n4. four\n   > quote')).toMatchObject({
      kind: 'list',
      ordered: true,
      start: 3,
      items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }, { kind: 'quote' }]],
    });
    expect(blockOf('***')).toEqual({ kind: 'rule', line: 10 });
    expect(blockOf('~~~\n<b> :::\n~~~')).toEqual({ kind: 'code', line: 10, text: '<b> :::' });
  });

  it('are tables with their alignment', () => {
    expect(blockOf('| a | b |\n|:-:|--:|\n| 1 \\| 2 | 3 |')).toMatchObject({
      kind: 'table',
      align: ['center', 'right'],
      head: [[{ text: 'a' }], [{ text: 'b' }]],
      rows: [[[{ text: '1 | 2' }], [{ text: '3' }]]],
    });
  });

  it('close their code', () => {
    expect(problemsIn('Look:\n\n```\ncode')).toContain(
      '3:1 code-unclosed: This code block is never closed, so it takes all that follows.',
    );
  });
});

describe('a link', () => {
  it.each([
    'https://example.org',
    'http://example.org/a',
    'mailto:help@example.org',
    'tel:0800-0432',
    'tel:+31101234567',
    '#start',
    '#help',
  ])('may lead to %s', (href) => {
    expect(problemsIn(`See [this](${href}).`)).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'other/',
    'nl.md',
    '/help/',
    'ftp://example.org',
    'https:example.org',
    'https://',
  ])('may not lead to %s', (href) => {
    expect(problemsIn(`See\n[this](${href}).`)).toEqual([
      `2:8 link-refused: A link cannot lead to “${href}”.`,
    ]);
  });

  it('may not hide where it leads', () => {
    expect(problemsIn('[a](java&#115;cript&colon;x) [b][c] <javascript:y>\n\n[c]: data:text/html,z')).toEqual(
      [
        '1:1 link-refused: A link cannot lead to “javascript:x”.'.replace('1:1', '1:3'),
        '1:32 link-refused: A link cannot lead to “data:text/html,z”.',
        '1:38 link-refused: A link cannot lead to “javascript:y”.',
      ],
    );
  });

  it('may be defined and not used', () => {
    expect(problemsIn('[unused]: javascript:x')).toEqual([]);
  });

  it('warns when it leads to nothing on the page', () => {
    expect(problemsIn('See [this](#strat).')).toEqual([
      '1:12 link-dead: Nothing in this lesson has the id “strat”.',
    ]);
  });

  it('needs words', () => {
    expect(problemsIn('See [](https://example.org).')).toEqual(['1:8 link-empty: This link has no words.']);
  });

  it('has no title, as no one would see it', () => {
    expect(problemsIn('See [this](https://example.org "Title").')).toEqual([
      '1:12 link-title: The title of a link or picture is shown nowhere.',
    ]);
  });
});

describe('HTML', () => {
  it.each([
    ['a tag', 'A <b>bold</b> word', '1:3 html: HTML cannot be used: <b>'],
    ['a block', 'Hi.\n\n<div class="x">\nHi\n</div>', '3:1 html: HTML cannot be used: <div class="x">'],
    ['a comment', 'Hi <!-- there -->', '1:4 html: HTML cannot be used: <!-- there -->'],
    ['a comment with an empty line in it', '<!-- one\n\ntwo -->', '1:1 html: HTML cannot be used: <!--'],
    ['a script', '<script>alert(1)</script>', '1:1 html: HTML cannot be used: <script>'],
    ['an unfinished tag', 'Hi <img src=x', '1:4 html: HTML cannot be used: <img'],
    ['a tag in a table', '| a |\n|---|\n| <br> |', '3:3 html: HTML cannot be used: <br>'],
    ['a tag in a heading', '### A <i>b</i>', '1:7 html: HTML cannot be used: <i>'],
    ['a tag in a note', 'Hi.^[A <u>b</u>]', '1:8 html: HTML cannot be used: <u>'],
  ])('is refused: %s', (_, text, problem) => {
    expect(problemsIn(text)).toContain(problem);
  });

  it('is no sign of smaller', () => {
    expect(problemsIn('1 < 2, a<3 and <3, \\<b>, `<b>`')).toEqual([]);
  });
});

describe('a footnote', () => {
  it('exists', () => {
    expect(problemsIn('Fact.[^1]')).toEqual(['1:6 note-missing: There is no footnote “1”.']);
  });

  it('is referred to', () => {
    expect(problemsIn('Fact.\n\n[^1]: From a book.')).toEqual([
      '3:1 note-unused: Nothing refers to the footnote “1”, so it is shown nowhere.',
    ]);
  });

  it('holds no other, and so never itself', () => {
    expect(problemsIn('Fact.[^1]\n\n[^1]: See [^1].')).toEqual([
      '3:1 note-in-note: A footnote cannot stand inside of another footnote.',
    ]);
  });

  it('warns of a link that is defined nowhere', () => {
    expect(problemsIn('See [this][there].\n\n[here]: https://a.nl')).toEqual([
      '1:5 link-undefined: “[this][there]” is no link: nothing says where it leads.',
    ]);
  });

  it('warns of a footnote that stands there twice', () => {
    expect(problemsIn('A[^a].\n\n[^a]: One.\n\n[^a]: Two.')).toEqual([
      '5:1 note-twice: The footnote “a” stands at line 12 as well; only this one is shown.',
    ]);
  });

  it('has one kind of space, also where an entity brings another', () => {
    const [part] = lessonOf('A\u2003b&emsp;c\td.').editions[0]!.phases[0]!.parts;
    expect(part?.kind === 'prose' && plainBlocks([part.block])).toBe('A b c d.');
  });
});
