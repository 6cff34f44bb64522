import { all } from '../../exercises/live/make.ts';

/** Marks how far a class is: each part of the lesson fills as its slides go by. */
export type ShowProgress = (index: number) => void;

/**
 * @param links to the phases, one a phase
 * @param slides all of them, in order
 */
export function progressOf(links: readonly HTMLElement[], slides: readonly HTMLElement[]): ShowProgress {
  return (index) => {
    const now = slides[index]!.dataset.phase;
    for (const link of links) {
      const own = slides.flatMap(({ dataset }, place) =>
        dataset.phase === link.dataset.phase ? [place] : [],
      );
      const done = own.filter((place) => place <= index).length / own.length;
      link.style.setProperty('--done', String(done));
      if (link.dataset.phase === now) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
  };
}

/** The links to the phases, and the minutes of each. */
export function phasesOf(board: HTMLElement) {
  const links = all(board, '.board-phases a');
  const minutes = new Map(links.map(({ dataset }) => [dataset.phase!, Number(dataset.minutes)] as const));
  return { links, minutes };
}
