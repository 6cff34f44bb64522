import { describe, expect, it } from 'vitest';
import { contextIn } from '../../tests/builders/context.ts';
import type { GuidanceName } from '../lesson/guidance.ts';
import type { Block } from '../sheet/blocks.ts';
import { heading, paragraph } from '../sheet/compose.ts';
import { guidanceBlocks, guidanceHelpId } from './guidance.ts';

function blocksOf(name: GuidanceName): readonly Block[] {
  const blocks = [paragraph('Hello.'), heading(2, 'Listen'), heading(2, 'Tell', 'tell')];
  const guidance = { name, language: 'en', title: 'T', summary: '', blocks, file: `${name}.en.md` };
  return guidanceBlocks(guidance, contextIn('en'));
}

/** The names of all that can be called or visited, in order. */
function namesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'panel') return namesIn(block.blocks);
    return block.kind === 'contacts' ? block.contacts.map(({ name }) => name) : [];
  });
}

describe('a page for the adults around the lessons', () => {
  it('begins with where to find what, and help is always one of it', () => {
    expect(blocksOf('school')[0]).toMatchObject({
      kind: 'contents',
      entries: [{ id: 'guidance-1', title: 'Listen' }, { id: 'tell' }, { id: guidanceHelpId }],
    });
  });

  it('ends with help for its readers and for a child who reads along, whoever wrote it', () => {
    const [parents, school] = [namesIn(blocksOf('parents')), namesIn(blocksOf('school'))];
    expect(parents).toContain('Advice for parents');
    expect(parents).not.toContain('Advice for staff');
    expect(school).toContain('Advice for staff');
    for (const names of [parents, school]) {
      expect(names[0]).toBe('In danger right now?');
      expect(names.length).toBeGreaterThan(2);
    }
  });
});
