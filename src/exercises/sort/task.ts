import type { Sort } from '../../lesson/exercise.ts';
import type { Groups } from '../../sheet/blocks.ts';
import { letterAt } from '../letters.ts';
import type { Setting } from '../task-kind.ts';
import { shuffledCards } from './shuffled-cards.ts';

/** Lettered groups in the author's order, and all cards shuffled. */
export function sortTask(sort: Sort, { label, locale }: Setting): readonly [Groups] {
  const groups = sort.groups.map(({ title }, index) => ({ letter: letterAt(index), title }));
  const cards = shuffledCards(sort).map(({ card: { content } }) => ({ content }));
  return [{ kind: 'groups', name: sort.id, label, groupLabel: locale.t('exercise.group'), groups, cards }];
}
