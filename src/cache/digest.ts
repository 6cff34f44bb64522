import { createHash } from 'node:crypto';

/**
 * A digest of values: equal for equal ones, whichever objects they are, and another as soon as anything in
 * them differs.
 *
 * @returns 64 hexadecimal digits
 */
export function digestOf(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values, plain)).digest('hex');
}

/** @returns 64 hexadecimal digits */
export function digestOfBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Values that JSON has no form for: maps become lists, and what holds bytes holds their digest. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return holdsBytes(value) ? { ...value, bytes: known(value.bytes) } : value;
}

function holdsBytes(value: unknown): value is { readonly bytes: Uint8Array } {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}

/** A picture stands in several sheets, as the same bytes. */
const digests = new WeakMap<Uint8Array, string>();

function known(bytes: Uint8Array): string {
  const digest = digests.get(bytes) ?? digestOfBytes(bytes);
  digests.set(bytes, digest);
  return digest;
}
