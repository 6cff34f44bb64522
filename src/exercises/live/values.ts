import type { Board } from './judged.ts';

/** Reads and writes what is typed or chosen. */
export function valuesOf(
  controls: readonly (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[],
): Pick<Board, 'read' | 'write'> {
  return {
    read: () => controls.map(({ value }) => value),
    write: (answers) => {
      controls.forEach((control, index) => {
        control.value = answers[index] ?? '';
      });
    },
  };
}
