import type { Exercise, ExerciseKind, ExerciseOf, Option } from '../../lesson/exercise.ts';
import type { ProblemCode } from '../../problem.ts';

type Measure = readonly [ProblemCode, string | number];

/** What must be the same in every language, with the problem that it is not. */
const measures: { readonly [Kind in ExerciseKind]: (exercise: ExerciseOf<Kind>) => readonly Measure[] } = {
  choice: ({ options }) => ticks('translation-options', options),
  signals: ({ messages }) => ticks('translation-messages', messages),
  order: ({ items }) => [['translation-items', items.length]],
  match: ({ pairs }) => [['translation-pairs', pairs.length]],
  sort: ({ groups }) => [
    ['translation-groups', groups.length],
    ['translation-cards', groups.map(({ cards }) => cards.length).join(', ')],
  ],
  gaps: ({ answers }) => [['translation-gaps', answers.length]],
  scenario: ({ steps }) => [
    ['translation-steps', steps.map(({ id }) => id).join(', ')],
    [
      'translation-choices',
      steps.map(({ id, choices }) => `${id} → ${choices.map(({ to }) => to).join(', ') || '–'}`).join('; '),
    ],
  ],
  write: () => [],
  draw: () => [],
  helpers: ({ roles }) => [['translation-roles', roles.length]],
  checkin: ({ statements }) => [['translation-statements', statements.length]],
};

function ticks(code: ProblemCode, options: readonly Option[]): readonly Measure[] {
  const right = options.flatMap((option, index) => (option.right ? [index + 1] : []));
  return [
    [code, options.length],
    ['translation-right', right.join(', ') || '–'],
  ];
}

/** The measures of an exercise by the problem that a difference is. */
export function measuresOf(exercise: Exercise): ReadonlyMap<ProblemCode, string | number> {
  const measure = measures[exercise.kind] as (exercise: Exercise) => readonly Measure[];
  return new Map(measure(exercise));
}

/** Attributes that should be the same, but break nothing where they differ. */
export function settingsOf(exercise: Exercise): string {
  const on = Object.entries(exercise.on).flatMap(([place, shown]) => (shown ? [place] : []));
  return [`on="${on.join(' ')}"`, ...ownSettings(exercise)].join(' ');
}

function ownSettings(exercise: Exercise): readonly string[] {
  switch (exercise.kind) {
    case 'write':
      return [`lines=${exercise.lines}`];
    case 'draw':
      return [`height=${exercise.height}`];
    case 'gaps':
      return [`bank=${exercise.bank}`];
    default:
      return [];
  }
}
