import type { Store } from './stores.ts';

/** So many presses of Escape, within so many milliseconds, leave the page. */
const presses = 3;
const within = 2000;

const left = 'left';

/** Goes to an address in the place of this page. */
export type Go = (address: string) => void;

/**
 * Leaving at once: by the button, or by the key. The page's entry in the history is replaced, and whoever
 * then goes back to an earlier page of the kit in the same tab is sent on too.
 *
 * @param go leaves the page; a page inside another takes that one with it
 */
export function quickExit(visit: Store, go: Go): void {
  const link = document.querySelector<HTMLAnchorElement>('.quick-exit');
  if (!link) return;
  const leave = () => {
    document.body.hidden = true;
    visit.set(left, 'yes');
    go(link.href);
  };
  stayAway(visit, leave);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    leave();
  });
  onRepeatedEscape(leave);
}

/** Going back is not a visit; a visit that somebody chose ends the staying away. */
function stayAway(visit: Store, leave: () => void): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type === 'navigate') visit.remove(left);
  const check = (cameBack: boolean) => cameBack && visit.get(left) !== null && leave();
  check(entry?.type === 'back_forward');
  addEventListener('pageshow', ({ persisted }) => check(persisted));
}

function onRepeatedEscape(leave: () => void): void {
  let times: readonly number[] = [];
  addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (key !== 'Escape' || repeat) return;
    times = [...times, timeStamp].slice(-presses);
    if (times.length === presses && timeStamp - times[0]! <= within) leave();
  });
}
