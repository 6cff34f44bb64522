import { describe, expect, it } from 'vitest';
import type { Paragraph, ProseBlock, TextRun } from '../lesson/prose.ts';
import type { Block } from '../sheet/blocks.ts';
import { renderBlocks } from './render.ts';

const text = (words: string, marks: Partial<TextRun> = {}): TextRun => ({
  kind: 'text',
  text: words,
  ...marks,
});
const paragraph = (words: string): Paragraph => ({ kind: 'paragraph', line: 0, content: [text(words)] });
const draw = (...blocks: Block[]): string => String(renderBlocks(blocks, ({ name }) => `/lesson/${name}`));

describe('text on a page', () => {
  it('keeps emphasis, code and links', () => {
    const block: ProseBlock = {
      kind: 'paragraph',
      line: 1,
      content: [
        text('a', { bold: true }),
        text('b', { italic: true }),
        text('c', { code: true }),
        text('d', { link: 'https://example.org/?a=1&b=2' }),
        text('e', { link: '#help' }),
      ],
    };
    expect(draw(block)).toBe(
      '<p><strong>a</strong><em>b</em><code>c</code>' +
        '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">d</a><a href="#help">e</a></p>\n',
    );
  });

  it('never turns words into markup', () => {
    expect(draw(paragraph('<img src=x onerror=alert(1)>'))).not.toContain('<img');
  });

  it('draws short list items as lines and long ones as paragraphs', () => {
    const list: Block = {
      kind: 'list',
      line: 1,
      ordered: true,
      start: 3,
      items: [[paragraph('one')], [paragraph('two'), paragraph('more')]],
    };
    expect(draw(list)).toContain('<ol start="3">\n<li>one</li>\n<li><p>two</p>\n<p>more</p>\n</li>');
  });

  it('links a note and its place to each other', () => {
    const drawn = draw(
      { kind: 'paragraph', line: 1, content: [{ kind: 'note', label: 'x', blocks: [], number: 1 }] },
      { kind: 'notes', title: 'Notes', back: 'Back to', notes: [{ number: 1, blocks: [paragraph('so')] }] },
    );
    expect(drawn).toContain('href="#note-1" id="note-1-from"');
    expect(drawn).toContain(
      '<li id="note-1"><p>so</p>\n <a href="#note-1-from" role="doc-backlink">Back to 1</a>',
    );
  });
});

describe('an exercise on a page', () => {
  it('is a form that carries its id, its number and its prompt', () => {
    const drawn = draw({
      kind: 'task',
      id: 'what-now',
      number: 4,
      name: 'Choose',
      icon: 'choose',
      exercise: 'choice',
      label: 'What now?',
      prompt: [paragraph('What now?')],
      blocks: [],
    });
    expect(drawn).toContain('<section class="task task-choice" id="what-now" data-exercise="choice"');
    expect(drawn).toContain('<span class="task-number">4</span>');
    expect(drawn).toContain('<div class="prompt" id="what-now--prompt"><p>What now?</p>');
  });

  it('offers circles where one option is right and boxes where several are', () => {
    const rows = [{ content: [paragraph('yes')] }, { content: [paragraph('no')] }];
    const one = draw({ kind: 'options', name: 'q', label: 'Q', multiple: false, options: rows });
    const more = draw({ kind: 'options', name: 'q', label: 'Q', multiple: true, options: rows });
    expect(one.match(/type="radio"/g)).toHaveLength(2);
    expect(more.match(/type="checkbox"/g)).toHaveLength(2);
    expect(one).toContain('<label for="q--2"><span class="line">no</span></label>');
  });

  it('says a right answer in words in a key, and offers nothing to fill in', () => {
    const drawn = draw({
      kind: 'options',
      name: 'q',
      label: 'Q',
      multiple: false,
      options: [
        { content: [paragraph('yes')], answer: true, mark: 'right', feedback: [paragraph('Because.')] },
      ],
    });
    expect(drawn).not.toContain('<input');
    expect(drawn).toContain('<span class="mark-words">right</span>');
    expect(drawn).toContain('<div class="feedback"><p>Because.</p>');
  });

  it('names a gap and keeps what is typed out of the browser’s memory', () => {
    const drawn = draw({
      kind: 'paragraph',
      line: 1,
      content: [{ kind: 'gap', index: 0, width: 12, name: 'g-1', label: 'Gap 1' }],
    });
    expect(drawn).toContain(
      '<input class="gap" type="text" id="g-1" aria-label="Gap 1" size="12" autocomplete="off"',
    );
  });
});
