import type { Checkin } from '../../lesson/exercise.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Faces } from '../../sheet/blocks.ts';

/** What the faces and the class's count have in common. */
export type Asked = Pick<Faces, 'statementLabel' | 'rounds' | 'scale' | 'statements'>;

/** The statements with the two rounds in which they are answered and what the faces mean. */
export function asked({ statements }: Checkin, { t }: Locale): Asked {
  return {
    statementLabel: t('exercise.statement'),
    rounds: [t('exercise.before'), t('exercise.after')],
    scale: [t('exercise.scale.agree'), t('exercise.scale.between'), t('exercise.scale.disagree')],
    statements,
  };
}
