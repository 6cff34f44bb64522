import { randomFrom } from '../lesson/shuffle.ts';

/**
 * Makes a text unreadable to a search, to a program that reads the page aloud and to a curious glance. It
 * is a curtain, not a lock: whoever can run a program on the page can open it, as the page itself must.
 *
 * @param id of the exercise: the same words look different in each
 */
export function seal(text: string, id: string): string {
  const bytes = scrambled(new TextEncoder().encode(text), id);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The text that was sealed. */
export function unseal(sealed: string, id: string): string {
  const bytes = Uint8Array.from(atob(sealed), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(scrambled(bytes, id));
}

/** Twice gives back the first. */
function scrambled(bytes: Uint8Array, id: string): Uint8Array {
  const random = randomFrom(id);
  return bytes.map((byte) => byte ^ Math.floor(random() * 256));
}
