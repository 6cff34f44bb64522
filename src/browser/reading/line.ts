import { make } from '../../exercises/live/make.ts';

/** A band over the page that follows the pointer, or what has the focus, to keep the eye on one line. */
export function readingLine(): { readonly show: (shown: boolean) => void } {
  const band = make('div', 'reading-line');
  band.hidden = true;
  document.body.append(band);
  addEventListener('pointermove', ({ clientY }) => moveTo(clientY));
  addEventListener('focusin', ({ target }) => {
    const { top, height } = (target as Element).getBoundingClientRect();
    moveTo(top + height / 2);
  });
  return {
    show: (shown) => {
      band.hidden = !shown;
    },
  };

  function moveTo(y: number): void {
    band.style.transform = `translateY(${y}px)`;
  }
}
