import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import type { Sheet } from '../sheet/sheet.ts';
import { writeAssets } from '../site/assets.ts';
import type { Output } from '../site/output.ts';
import { fileOf } from './desk-files.ts';
import { pageOf, runningHeadsOf } from './page.ts';
import { lookFile, lookSource } from './typst/look.ts';
import { typstSource } from './typst/source.ts';

/** Where documents lie, in the form of each engine, before any clock runs. */
export interface Desk {
  readonly folder: string;
  readonly lay: (document: string, sheet: Sheet) => void;
}

/** @param cache folder of the site's fonts */
export async function openDesk(folder: string, cache: string): Promise<Desk> {
  const { stylesheet } = await writeAssets(besideThePage(folder), cache);
  return { folder, lay: (document, sheet) => layForms(folder, document, sheet, `.${stylesheet}`) };
}

/** Lays a document down for every engine. @param stylesheet its address from the page */
export function layForms(folder: string, document: string, sheet: Sheet, stylesheet: string): void {
  const { source, pictures } = typstSource(sheet);
  for (const [name, bytes] of pictures) write(join(folder, name), bytes);
  write(join(folder, lookFile(sheet)), lookSource(sheet));
  write(fileOf(folder, document, 'typ'), source);
  write(
    fileOf(folder, document, 'html'),
    pageOf(sheet, stylesheet, ({ name }) => name),
  );
  write(fileOf(folder, document, 'heads'), JSON.stringify(runningHeadsOf(sheet)));
  write(fileOf(folder, document, 'sheet'), serialize(sheet));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Pages are opened from the folder, not from a server: their stylesheet finds its fonts beside itself. */
function besideThePage(folder: string): Output {
  return {
    write: (url, bytes) =>
      write(join(folder, url), url.endsWith('.css') ? String(bytes).replaceAll('/assets/', '') : bytes),
  };
}
