import { describe, expect, it } from 'vitest';
import { basics, oneOfEachKind, option } from '../../tests/builders/exercises.ts';
import { asked, edition, note, phase } from '../../tests/builders/lesson.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { plainBlocks } from '../lesson/prose.ts';
import { link, paragraph } from '../sheet/compose.ts';
import { type GradedItem, gapMark, gradedItems } from './graded.ts';

const kinds = oneOfEachKind((name) => `[${name}]`);
const items = (...exercises: Exercise[]): readonly GradedItem[] =>
  gradedItems(edition({ phases: [phase('a', exercises.map(asked))] }));

describe('the graded items of a lesson', () => {
  it('are the exercises with right answers, by their number in the lesson', () => {
    const all: readonly Exercise[] = Object.values(kinds);
    const graded = items(...all);
    expect(graded.map(({ id }) => id).sort()).toEqual([
      'choice',
      'gaps',
      'match',
      'order',
      'signals',
      'sort',
    ]);
    for (const { id, title } of graded)
      expect(title).toBe(`${all.findIndex((exercise) => exercise.id === id) + 1}. Prompt of ${id}`);
  });

  it('are only those of the page', () => {
    const onPaper = { ...kinds.choice, on: { page: false, paper: true, board: false } };
    expect(items(onPaper)).toEqual([]);
  });

  it('name who sends a message', () => {
    const [{ task }] = items(kinds.signals) as [GradedItem];
    const options = task.kind === 'choice' ? task.options.map(({ content }) => plainBlocks(content)) : [];
    for (const [index, said] of options.entries())
      expect(said.startsWith(`${kinds.signals.messages[index]!.sender}: `)).toBe(true);
  });

  it('match a card of an order with its place, and a card of a group with the group', () => {
    const pairsOf = ({ task }: GradedItem) =>
      task.kind === 'match' ? task.pairs.map(({ left, right }) => `${plainBlocks(left)} ${right}`) : [];
    expect([...pairsOf(items(kinds.order)[0]!)].sort()).toEqual(['One 1', 'Three 3', 'Two 2']);
    expect([...pairsOf(items(kinds.sort)[0]!)].sort()).toEqual(['Address Ask', 'Hobby Share', 'School Ask']);
  });

  it('mark each gap of a text', () => {
    const [{ task }] = items(kinds.gaps) as [GradedItem];
    const words = task.kind === 'gaps' ? plainBlocks(task.text) : '';
    for (const index of kinds.gaps.answers.keys()) expect(words).toContain(gapMark(index));
  });

  it('stand alone: a note is said in place, and no link leads into a page that is not there', () => {
    const prompt = [paragraph('See ', link('help', '#help'), note('a', 'An account is yours.'))];
    const choice: Exercise = {
      ...basics('alone'),
      prompt,
      kind: 'choice',
      multiple: false,
      options: [option('a', true), option('b', false)],
    };
    const [item] = items(choice) as [GradedItem];
    expect(plainBlocks(item.prompt)).toBe('See help (An account is yours.)');
    expect(JSON.stringify(item.prompt)).not.toContain('#help');
  });
});
