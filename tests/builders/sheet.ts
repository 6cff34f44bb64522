import type { Block } from '../../src/sheet/blocks.ts';
import type { Sheet } from '../../src/sheet/sheet.ts';

/** A worksheet with these blocks. */
export function sheetOf(blocks: readonly Block[], changes: Partial<Sheet> = {}): Sheet {
  return {
    reader: 'worksheet',
    language: 'en',
    title: 'Who is it really?',
    tier: '9-12',
    face: 'atkinson',
    head: { document: 'Worksheet', summary: '', facts: [], fillIn: [] },
    running: { head: 'Who is it really?', foot: 'Worksheet', pageOf: 'Page {page} of {pages}' },
    blocks,
    ...changes,
  };
}
