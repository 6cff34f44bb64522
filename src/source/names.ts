import { readers } from '../exercises/readers.ts';
import { asideRoles } from '../lesson/lesson.ts';

/** The names that can stand behind `:::`. */
export const containerNames: readonly string[] = [...asideRoles, 'home', ...Object.keys(readers)];

/** A line that was to open a container, but has too few colons: its text would be shown to everyone. */
export const fewColons = new RegExp(
  `^[>\\s]*:{1,2}\\s?(?:${containerNames.join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
