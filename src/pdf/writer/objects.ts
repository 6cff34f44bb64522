import type { Entries, Value } from './syntax.ts';

/** A stream of bytes, and the entries of its dictionary. */
export interface Stream {
  readonly entries: Entries;
  readonly bytes: Uint8Array;
}

/** What stands in a file under a number of its own: the text of an object, or a stream. */
export type Indirect = Value | Stream;

export function isStream(object: Indirect): object is Stream {
  return typeof object !== 'string';
}
