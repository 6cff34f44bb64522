import { type Drag, draggable } from './dragging.ts';
import { button, make } from './make.ts';
import type { Say } from './words.ts';

/** A card that can be moved with buttons, keys and by dragging. */
export interface Movable {
  readonly card: HTMLElement;
  readonly name: string;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
}

/** @param onMove is told which way the card is to go: -1 is up */
export function movable(
  card: HTMLElement,
  say: Say,
  onMove: (movable: Movable, way: -1 | 1, pressed: HTMLButtonElement) => void,
  drag: (movable: Movable) => Drag,
): Movable {
  const name = card.querySelector('.card-text')?.textContent?.trim() ?? '';
  const up = arrow('up', () => onMove(made, -1, up));
  const down = arrow('down', () => onMove(made, 1, down));
  const grip = make('span', 'grip');
  const made: Movable = { card, name, up, down };
  card.prepend(grip);
  card.append(make('span', 'moves', up, down));
  draggable(card, grip, drag(made));
  return made;

  function arrow(way: 'up' | 'down', onPress: () => void): HTMLButtonElement {
    const pressed = button(`move move-${way}`, '', onPress);
    pressed.setAttribute('aria-label', say(way, { item: name }));
    return pressed;
  }
}
