import { expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Helpers } from '../../lesson/exercise.ts';
import { text } from '../../sheet/compose.ts';
import { helpersKey } from './key.ts';
import { helpersTask } from './task.ts';

const helpers: Helpers = {
  ...basics('mine'),
  kind: 'helpers',
  roles: [[text('At school')], [text('A neighbour')]],
};

it('a help card has a line for each role', () => {
  const fields = helpers.roles.map((label) => ({ label }));
  expect(helpersTask(helpers, onPaper)).toEqual([
    { kind: 'fields', name: 'mine', title: 'My help card', fields },
  ]);
});

it('its key asks a teacher to leave the names to the pupil', () => {
  expect(helpersKey(helpers, onPaper).map(({ kind }) => kind)).toEqual(['fields', 'panel']);
});
