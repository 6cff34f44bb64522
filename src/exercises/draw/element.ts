import type { LiveElement } from '../live/live.ts';
import { button, make } from '../live/make.ts';
import { explanationOf } from '../live/personal.ts';
import { printOnly } from '../live/print-only.ts';

/** A drawing is made on paper: the page gives the frame, and afterwards what there is to say about it. */
export const liveDraw: LiveElement = (live) => {
  const { form, say, section, status } = live;
  const print = button('button button-quiet', say('print'), () => printOnly(section));
  form.append(make('div', 'task-buttons', ...explanationOf(live, () => false), print));
  return () => status.replaceChildren();
};
