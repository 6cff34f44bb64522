import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes the files of the site, one at a time, so that none has to stay in memory. */
export interface Output {
  /** @param url from the root of the site: `/nl/…/worksheet.pdf` */
  readonly write: (url: string, bytes: Uint8Array | string) => void;
}

/** An output that is a folder. */
export function folderOutput(folder: string): Output {
  return {
    write: (url, bytes) => {
      const file = join(folder, url);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    },
  };
}
