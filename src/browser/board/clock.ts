import { type Countdown, countdown, minutesLeft } from './countdown.ts';
import type { SayOnBoard } from './words.ts';

/** The clock of the phase that shows. */
export interface Clock {
  /** @param phase of the slide; where there is none, there is no clock */
  readonly showFor: (phase: string | undefined) => void;
}

/** Length of the ring that shows what is left, for the radius that the template gives it. */
const around = 2 * Math.PI * 14;

/** How often a running clock is drawn, in milliseconds. */
const often = 1000;

/**
 * A clock that starts from the minutes of a phase when it is asked to. It makes no sound, does not blink, and at the end
 * says quietly what there is to do. Each phase has its own, which runs on while another shows.
 *
 * @param minutes of each phase
 */
export function openClock(root: HTMLElement, minutes: ReadonlyMap<string, number>, say: SayOnBoard): Clock {
  const part = <Found extends Element>(name: string) => root.querySelector<Found>(`.clock-${name}`)!;
  const [face, words, ring] = [part<HTMLElement>('face'), part('words'), part<SVGElement>('left')];
  const [run, show] = [part<HTMLButtonElement>('run'), part<HTMLButtonElement>('show')];
  const clocks = new Map([...minutes].map(([phase, length]) => [phase, countdown(length)]));
  let shown: Countdown | undefined;
  run.addEventListener('click', () => {
    shown?.toggle(Date.now());
    draw();
  });
  show.addEventListener('click', () => {
    face.hidden = !face.hidden;
    show.setAttribute('aria-expanded', String(!face.hidden));
  });
  setInterval(draw, often);
  return {
    showFor: (phase) => {
      shown = clocks.get(phase ?? '');
      root.hidden = !shown;
      draw();
    },
  };

  function draw(): void {
    if (!shown) return;
    const now = Date.now();
    const left = shown.left(now);
    write(words, wordsFor(minutesLeft(left)));
    write(run, say(shown.isRunning(now) ? 'pauseClock' : 'startClock'));
    ring.setAttribute('stroke-dasharray', `${(around * left) / shown.whole} ${around}`);
  }

  function wordsFor(count: number): string {
    if (count === 0) return say('timeUp');
    return count === 1 && shown!.whole > 60_000 ? say('lastMinute') : say('minutesLeft', { minutes: count });
  }
}

/** Leaves what is already there alone: a program that reads the page aloud would notice. */
function write(place: Element, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}
