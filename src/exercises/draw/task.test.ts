import { expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { onPage, onPaper } from '../../../tests/builders/setting.ts';
import type { Draw } from '../../lesson/exercise.ts';
import { drawTask } from './task.ts';

const draw: Draw = { ...basics('place'), kind: 'draw', height: 80 };

it('a drawing has a frame of the height that the author asks for', () => {
  expect(drawTask(draw, onPaper)).toEqual([{ kind: 'frame', label: 'Space to draw', height: 80 }]);
});

it('a page says to draw on paper', () => {
  expect(JSON.stringify(drawTask(draw, onPage)[0])).toContain('Draw on paper');
});
