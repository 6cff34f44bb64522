import { describe, expect, it } from 'vitest';
import { note } from '../../tests/builders/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import type { Block, Notes } from '../sheet/blocks.ts';
import { paragraph } from '../sheet/compose.ts';
import { withFootnotes } from './footnotes.ts';

const english = localeOf('en');

function notesOf(blocks: readonly Block[]): Notes {
  return blocks.at(-1) as Notes;
}

function numbersIn(blocks: readonly Block[]): readonly string[] {
  return [...JSON.stringify(blocks).matchAll(/"number":(\d+)/gu)].map(([, number]) => number!);
}

describe('footnotes', () => {
  it('a document without them stays as it was', () => {
    const blocks = [paragraph('Nothing to add.')];
    expect(withFootnotes(blocks, english)).toBe(blocks);
  });

  it('are numbered in order of first appearance and stand in one block at the end', () => {
    const blocks = withFootnotes(
      [paragraph('One', note('b', 'First.')), paragraph(note('a', 'Second.'))],
      english,
    );
    expect(numbersIn(blocks.slice(0, -1))).toEqual(['1', '2']);
    expect(notesOf(blocks)).toEqual({
      kind: 'notes',
      title: 'Notes',
      back: 'Back to the text, note',
      notes: [
        { number: 1, blocks: [paragraph('First.')] },
        { number: 2, blocks: [paragraph('Second.')] },
      ],
    });
  });

  it('a note that is referred to twice has one number', () => {
    const again = note('a', 'Once.');
    const blocks = withFootnotes([paragraph(again, note('b', 'Other.'), again)], english);
    expect(numbersIn(blocks.slice(0, -1))).toEqual(['1', '2', '1']);
    expect(notesOf(blocks).notes).toHaveLength(2);
  });

  it('inline notes without a label are told apart by their words', () => {
    const blocks = withFootnotes([paragraph(note('', 'One.'), note('', 'Two.'))], english);
    expect(notesOf(blocks).notes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are found however deep they stand', () => {
    const list: Block = {
      kind: 'list',
      line: 1,
      ordered: false,
      start: 1,
      items: [[paragraph(note('a', 'Deep.'))]],
    };
    const panel: Block = { kind: 'panel', tone: 'story', blocks: [list] };
    const blocks = withFootnotes([panel], english);
    expect(notesOf(blocks).notes).toEqual([{ number: 1, blocks: [paragraph('Deep.')] }]);
  });

  it('a note may refer to another, which follows it', () => {
    const outer = { ...note('a', ''), blocks: [paragraph('See', note('b', 'Inner.'))] };
    const { notes } = notesOf(withFootnotes([paragraph(outer)], english));
    expect(notes.map(({ number }) => number)).toEqual([1, 2]);
    expect(notes[1]!.blocks).toEqual([paragraph('Inner.')]);
  });

  it('leave the blocks of the lesson as they are', () => {
    const blocks = [paragraph(note('a', 'Kept.'))];
    withFootnotes(blocks, english);
    expect(blocks).toEqual([paragraph(note('a', 'Kept.'))]);
  });
});
