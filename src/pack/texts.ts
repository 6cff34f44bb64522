import type { NamedBytes } from './zip.ts';

/** A text file that also the oldest editor of a school's computer shows in lines. */
export function textFile(name: string, content: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(content.replace(/\r?\n/g, '\r\n')) };
}
