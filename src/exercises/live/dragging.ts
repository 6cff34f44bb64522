/** What happens while something is dragged. Places are those of the window. */
export interface Drag {
  readonly onMove: (x: number, y: number) => void;
  /** With this the card follows the pointer, and is put down at the end; else it moves as it goes. */
  readonly onDrop?: (x: number, y: number) => void;
}

const controls = 'button, select, input, a';

/**
 * Lets mouse, pen and finger drag a card. A finger drags only by the grip: anywhere else it scrolls.
 *
 * @param grip part of the card, where touch does not scroll
 */
export function draggable(card: HTMLElement, grip: HTMLElement, drag: Drag): void {
  card.addEventListener('pointerdown', (event) => {
    if (!startsDrag(event, grip)) return;
    event.preventDefault();
    card.setPointerCapture(event.pointerId);
    card.classList.add('is-dragged');
    const { pageX, pageY } = event;
    const follow = (move: PointerEvent) => {
      if (drag.onDrop) card.style.transform = `translate(${move.pageX - pageX}px, ${move.pageY - pageY}px)`;
      drag.onMove(move.clientX, move.clientY);
    };
    const end = (last: PointerEvent) => {
      card.removeEventListener('pointermove', follow);
      card.classList.remove('is-dragged');
      if (drag.onDrop) card.style.transform = '';
      if (last.type === 'pointerup') drag.onDrop?.(last.clientX, last.clientY);
    };
    card.addEventListener('pointermove', follow);
    card.addEventListener('lostpointercapture', end, { once: true });
    card.addEventListener('pointerup', end, { once: true });
  });
}

function startsDrag({ target, pointerType, button }: PointerEvent, grip: HTMLElement): boolean {
  if (button !== 0 || !(target instanceof Element) || target.closest(controls)) return false;
  return pointerType === 'mouse' || grip.contains(target);
}
