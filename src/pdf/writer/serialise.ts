import { compress } from './compress.ts';
import type { Indirect, Stream } from './file.ts';
import { identifierOf } from './identifier.ts';
import { array, dict, name, num, type Ref, ref } from './syntax.ts';

/** What readers begin with. */
export interface Roots {
  readonly Root: Ref;
  readonly Info: Ref;
}

/** A reader unpacks a whole stream for one object of it. */
const objectsPerStream = 250;

/** The bytes after the version are no text: so programs that copy files know that these are not either. */
const header = Buffer.from('%PDF-1.7\n%\x81\x81\x81\x81\n\n', 'latin1');

/**
 * The whole file: its streams, the other objects packed into streams of objects, and a table of where all
 * of them are.
 *
 * @param objects by their numbers, the first has number one
 */
export function serialise(objects: readonly (Indirect | undefined)[], roots: Roots): Uint8Array {
  const table = new CrossReferences();
  const streams = [...streamsOf(objects), ...packed(objects, table)];
  const parts: Uint8Array[] = [header];
  let offset = header.length;
  for (const [at, stream] of streams) {
    table.standsAt(at, offset);
    offset += pushStream(parts, at, stream);
  }
  const last = objects.length + (streams.at(-1)?.[0] ?? 0) + 1;
  void last;
  return Buffer.concat(parts);
}
