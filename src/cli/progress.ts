import type { Locale } from '../locale/locale.ts';

/** What a long command is doing. */
export type Step = 'reading' | 'making' | 'drawing';

/** Tells how far a long command is. */
export interface Progress {
  /** @param of how many there are to do; 0 where that is not known */
  readonly tell: (step: Step, done: number, of: number) => void;
  /** Wipes what stands on the terminal. */
  readonly end: () => void;
}

/** The part of a stream that is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** In milliseconds: how long a command may be silent, how often a line is drawn again, how often one is added. */
const patience = 400;
const redrawn = 100;
const added = 5000;

/**
 * On a terminal one line that is drawn again and again; elsewhere, as in the log of a server, a line every few
 * seconds. What is done at once is done in silence.
 *
 * @param now gives milliseconds, to measure by
 */
export function progressOn(terminal: Terminal, locale: Locale, now = () => performance.now()): Progress {
  const start = now();
  const pause = terminal.isTTY ? redrawn : added;
  let last = terminal.isTTY ? start + patience - pause : start;
  let step: { readonly name: Step; readonly since: number } | undefined;
  let isDrawn = false;
  return {
    tell: (name, done, of) => {
      const time = now();
      if (step?.name !== name) step = { name, since: time };
      if (time - last < pause) return;
      last = time;
      isDrawn = true;
      draw(lineFor(name, done, of, time - step.since, locale), terminal);
    },
    end: () => {
      if (isDrawn && terminal.isTTY) terminal.write('\r\u001B[K');
    },
  };
}

function draw(line: string, terminal: Terminal): void {
  const { isTTY, columns = 80 } = terminal;
  terminal.write(isTTY ? `\r\u001B[K${line.slice(0, columns - 1)}` : `${line}\n`);
}

/** Fewer than these are no measure of how long the others will take. */
const telling = 3;

/** @param spent on the step, in milliseconds */
function lineFor(step: Step, done: number, of: number, spent: number, { t, number }: Locale): string {
  const name = t(`cli.progress.${step}`);
  if (of === 0) return name;
  const count = t('cli.progress.count', { name, done: number(done), of: number(of) });
  if (done < telling) return count;
  const left = Math.ceil(((spent / done) * (of - done)) / 1000);
  return t('cli.progress.left', { count, left: number(left) });
}
