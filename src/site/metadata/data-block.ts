import type { Thing, WithContext } from 'schema-dts';

/**
 * Data as text that can stand in a `script` of a page: nothing in it ends that script or begins another. A block
 * of data is never run.
 */
export function dataBlock(data: WithContext<Extract<Thing, object>>): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}
