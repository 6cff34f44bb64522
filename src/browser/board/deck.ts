/** The slides of a board, of which one shows. */
export interface Deck {
  readonly current: () => HTMLElement;
  /** One slide on or back; at the ends nothing happens. */
  readonly step: (way: -1 | 1) => void;
  /** @param index from 0; past the ends the nearest slide shows */
  readonly turnTo: (index: number) => void;
}

/**
 * Shows one slide at a time. The address names it, without an entry of its own in the history: who goes back leaves the
 * board, and a reload stays where it was.
 *
 * @param onShow hears which slide shows, and its place from 0
 */
export function openDeck(
  slides: readonly HTMLElement[],
  onShow: (slide: HTMLElement, index: number) => void,
): Deck {
  let at = Math.max(0, indexOf(location.hash));
  addEventListener('hashchange', () => {
    const index = indexOf(location.hash);
    if (index >= 0) show(index);
  });
  show(at);
  return { current: () => slides[at]!, step: (way) => turnTo(at + way), turnTo };

  function turnTo(index: number): void {
    const nearest = Math.min(Math.max(index, 0), slides.length - 1);
    if (nearest !== at) show(nearest);
  }

  function show(index: number): void {
    at = index;
    slides.forEach((slide, place) => {
      slide.classList.toggle('is-current', place === index);
    });
    history.replaceState(null, '', `#${slides[index]!.id}`);
    keepFocus(slides[index]!);
    onShow(slides[index]!, index);
  }

  /** An address may name a slide, or anything on it: a phase, an exercise, help. */
  function indexOf(hash: string): number {
    const found = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    return found ? slides.findIndex((slide) => slide.contains(found)) : -1;
  }
}

/** Whoever pressed a button may press it again; a focus that went away with its slide goes to the one that shows. */
function keepFocus(slide: HTMLElement): void {
  const { activeElement } = document;
  const isLost = !activeElement || activeElement === document.body || activeElement.closest('.slide');
  if (isLost && !slide.contains(activeElement)) slide.focus({ preventScroll: true });
}
