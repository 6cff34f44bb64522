import type { Helpers } from '../../lesson/exercise.ts';
import type { Fields } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';

/** A card with a line for each person who can help. */
export function helpersTask({ id, roles }: Helpers, { locale }: Setting): readonly [Fields] {
  const fields = roles.map((role) => ({ label: role }));
  return [{ kind: 'fields', name: id, title: locale.t('exercise.card'), fields }];
}
