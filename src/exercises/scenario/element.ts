import type { LiveElement } from '../live/live.ts';
import { all, button, drawn, make } from '../live/make.ts';

/** A story of which one step shows at a time. It can be walked back, and starts over on every visit. */
export const liveScenario: LiveElement = ({ id: story, form, key, listener, say, status }) => {
  const steps = all(form, '.step');
  const first = steps[0]?.id ?? '';
  let path = [first];
  const back = button('button button-quiet', say('back'), () => walk(path.slice(0, -1)));
  const again = button('button button-quiet', say('again'), () => walk([first]));
  form.append(make('div', 'task-buttons', back, again));
  form.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.step-choices a');
    if (!link) return;
    event.preventDefault();
    walk([...path, link.getAttribute('href')!.slice(1)]);
  });
  show();
  return () => {
    path = [first];
    show();
  };

  function walk(to: string[]): void {
    path = to;
    show()?.focus();
  }

  /** @returns the step that shows */
  function show(): HTMLElement | undefined {
    const now = steps.find(({ id }) => id === path.at(-1));
    for (const step of steps) step.hidden = step !== now;
    const end = now?.querySelector('.step-end')?.textContent ?? '';
    back.hidden = path.length < 2;
    again.hidden = end === '';
    status.replaceChildren();
    const { after } = end ? key() : {};
    if (end) status.append(make('p', 'result', end));
    if (end) listener?.ended(story);
    if (after) status.append(drawn('explanation', after));
    return now;
  }
};
