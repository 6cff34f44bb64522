import { describe, expect, it } from 'vitest';
import type { Inline } from '../lesson/prose.ts';
import type { Block } from './blocks.ts';
import { paragraph, text } from './compose.ts';
import { rewriteInlines } from './rewrite.ts';

const shout = (inline: Inline): Inline =>
  inline.kind === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline;

describe('rewriting inlines', () => {
  it('reaches the inlines of every kind of block', () => {
    const blocks: readonly Block[] = [
      {
        kind: 'contacts',
        contacts: [{ icon: 'phone', name: 'line', ways: [[text('call')]], about: [text('free')] }],
      },
    ];
    expect(rewriteInlines(blocks, shout)).toEqual([
      {
        kind: 'contacts',
        contacts: [{ icon: 'phone', name: 'line', ways: [[text('CALL')]], about: [text('FREE')] }],
      },
    ]);
  });

  it('gives back the very same blocks where nothing changes', () => {
    const blocks = [paragraph('one'), paragraph('two')];
    expect(rewriteInlines(blocks, (inline) => inline)).toBe(blocks);
  });

  it('keeps the blocks beside a changed one', () => {
    const [first, second] = [paragraph('LOUD'), paragraph('soft')];
    const rewritten = rewriteInlines([first, second], (inline) =>
      inline.kind === 'text' && inline.text === 'soft' ? text('SOFT') : inline,
    );
    expect(rewritten[0]).toBe(first);
    expect(rewritten[1]).toEqual(paragraph('SOFT'));
  });

  it('does not look into the bytes of a picture', () => {
    const picture = { name: 'a.png', type: 'png', width: 1, height: 1, bytes: new Uint8Array(3) } as const;
    const figure: Block = { kind: 'figure', line: 1, picture, alt: 'A dot' };
    expect(rewriteInlines([figure], shout)[0]).toBe(figure);
  });
});
