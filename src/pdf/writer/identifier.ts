import { createHash } from 'node:crypto';
import type { Stream } from './objects.ts';
import { dict, type Ref, type Value } from './syntax.ts';

/** From this length on bytes are fonts and pictures, which many documents share. */
const large = 4096;

const digests = new WeakMap<Uint8Array, Buffer>();

/** The identifier of a file, from its content: equal documents get the same, different ones differ. */
export function identifierOf(streams: ReadonlyMap<Ref, Stream>): Value {
  const hash = createHash('md5');
  let heads = '';
  for (const [at, { entries, bytes }] of streams) {
    heads += `${at} ${dict(entries)}\n`;
    hash.update(bytes.length < large ? bytes : digestOf(bytes));
  }
  hash.update(heads, 'latin1');
  return `<${hash.digest('hex')}>`;
}

/** Worked out once for bytes that documents share. */
function digestOf(bytes: Uint8Array): Buffer {
  const digest = digests.get(bytes) ?? createHash('md5').update(bytes).digest();
  digests.set(bytes, digest);
  return digest;
}
