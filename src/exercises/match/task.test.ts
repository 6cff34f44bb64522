import { describe, expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Match } from '../../lesson/exercise.ts';
import { plainText } from '../../lesson/prose.ts';
import { text } from '../../sheet/compose.ts';
import { matchKey } from './key.ts';
import { matchTask } from './task.ts';

const match: Match = {
  ...basics('meanings'),
  kind: 'match',
  heads: [[text('Word')], [text('Meaning')]],
  pairs: ['a', 'b', 'c', 'd'].map((name) => ({ left: [text(name)], right: [text(`of ${name}`)], line: 1 })),
};

describe('match', () => {
  it('letters the right column from top to bottom, with no side across from its own', () => {
    const [task] = matchTask(match, onPaper);
    expect(task.right.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    for (const [index, { content }] of task.right.entries()) {
      expect(plainText(content)).not.toBe(`of ${plainText(task.left[index]!.content)}`);
    }
  });

  it('gives in the key the letter under which the other half stands', () => {
    const [{ left, right }] = matchKey(match, onPaper);
    for (const { content, answer } of left) {
      const other = right.find(({ letter }) => letter === answer)!;
      expect(plainText(other.content)).toBe(`of ${plainText(content)}`);
    }
  });
});
