import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { Sheet } from '../sheet/sheet.ts';

/** The forms in which a document lies on the desk: one for each engine, and the running heads of the page. */
export type Form = 'sheet' | 'typ' | 'html' | 'heads';

/** Running heads as templates for a browser that prints. */
export interface RunningHeads {
  readonly head: string;
  readonly foot: string;
}

/** The file of a document. */
export function fileOf(desk: string, document: string, form: Form): string {
  return join(desk, `${document}.${form}`);
}

/** Reads a sheet as it was laid on the desk, with the bytes of its pictures. */
export function readSheet(desk: string, document: string): Sheet {
  return deserialize(readFileSync(fileOf(desk, document, 'sheet'))) as Sheet;
}
