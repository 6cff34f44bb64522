import { deserialize, serialize } from 'node:v8';
import { digestOf } from './digest.ts';
import type { Store } from './store.ts';

/**
 * Gives what was made of the same values before, be it in an earlier run of the program; else makes it.
 *
 * @param of all that it follows from
 * @param make gives plain data: no functions
 */
export type Recall = <Made>(of: readonly unknown[], make: () => Made) => Made;

/** Where nothing is remembered. */
export const noRecall: Recall = (_, make) => make();

/** @param version of the program: what another one has made is made anew */
export function recallFrom(store: Store, version: string): Recall {
  return <Made>(of: readonly unknown[], make: () => Made) => {
    const key = digestOf('recall', version, ...of);
    const known = store.read(key);
    if (known) return deserialize(known.bytes) as Made;
    const made = make();
    store.keep(key, { note: {}, bytes: serialize(made) });
    return made;
  };
}
