import type { LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { personal } from '../live/personal.ts';

/** Faces: the answer to a statement is the number of its face. */
export const liveCheckin: LiveElement = (live) => {
  const rows = all(live.form, '.statement').map((row) => all<HTMLInputElement>(row, 'input'));
  return personal(live, {
    read: () => rows.map((faces) => faces.find(({ checked }) => checked)?.value ?? ''),
    write: (answers) => {
      rows.forEach((faces, index) => {
        for (const face of faces) face.checked = face.value === answers[index];
      });
    },
  });
};
