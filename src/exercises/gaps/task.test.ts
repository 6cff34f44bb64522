import { describe, expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Gaps } from '../../lesson/exercise.ts';
import type { Gap } from '../../lesson/prose.ts';
import { plainBlocks } from '../../lesson/prose.ts';
import type { Block } from '../../sheet/blocks.ts';
import { paragraph } from '../../sheet/compose.ts';
import { rewriteInlines } from '../../sheet/rewrite.ts';
import { gapsKey } from './key.ts';
import { gapsTask } from './task.ts';

const gaps: Gaps = {
  ...basics('rules'),
  kind: 'gaps',
  bank: false,
  text: [paragraph('Tell ', { kind: 'gap', index: 0 }, ' and ', { kind: 'gap', index: 1 }, '.')],
  answers: [['someone', 'a friend'], ['never pay']],
};

function gapsIn(blocks: readonly Block[]): readonly Gap[] {
  const found: Gap[] = [];
  rewriteInlines(blocks, (inline) => {
    if (inline.kind === 'gap') found.push(inline);
    return inline;
  });
  return found;
}

describe('gaps', () => {
  it('makes all gaps as wide as the longest first answer needs, so that width tells nothing', () => {
    expect(gapsIn(gapsTask(gaps, onPaper)).map(({ width }) => width)).toEqual([11, 11]);
    const short = { ...gaps, answers: [['a'], ['b']] };
    expect(gapsIn(gapsTask(short, onPaper)).map(({ width }) => width)).toEqual([8, 8]);
  });

  it('names each gap by its place in the text', () => {
    expect(gapsIn(gapsTask(gaps, onPaper)).map(({ name, label }) => [name, label])).toEqual([
      ['rules--1', 'Gap 1'],
      ['rules--2', 'Gap 2'],
    ]);
  });

  it('shows the words of a bank, mixed', () => {
    const [bank] = gapsTask({ ...gaps, bank: true }, onPaper);
    expect(bank).toMatchObject({ kind: 'bank', title: 'Words to use', words: ['never pay', 'someone'] });
  });

  it('fills in the first answers in the key, and lists below what is right as well', () => {
    const [filled, also] = gapsKey(gaps, onPaper);
    expect(plainBlocks([filled as never])).toBe('Tell someone and never pay.');
    expect(also).toMatchObject({ kind: 'panel', tone: 'answer', title: 'Also right' });
    expect(JSON.stringify(also)).toContain('a friend');
  });

  it('has no list where every gap has one answer', () => {
    expect(gapsKey({ ...gaps, answers: [['someone'], ['wait']] }, onPaper)).toHaveLength(1);
  });
});
