import { basename } from 'node:path';
import { type Documents, runJava, withFiles } from './java.ts';

/** A page as a reader sees it. */
export interface PageView {
  /** Size in points. */
  readonly width: number;
  readonly height: number;
  /** Its text in the order of the file. */
  readonly text: string;
  /** The darkest spot of an area, from 0 (paper) to 1 (black). Places in points from the upper left. */
  readonly darkest: (area: Area) => number;
  /** The part of the page that is not paper, weighed by how dark it is. */
  readonly ink: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Line {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly grey: string;
}

/** Reads and draws documents. @returns for each name its pages */
export function readPages(documents: Documents): Promise<ReadonlyMap<string, readonly PageView[]>> {
  return withFiles(documents, async (files) => {
    const pages = new Map<string, PageView[]>();
    for (const line of await runJava<Line>('PdfPages.java', files)) {
      const name = basename(line.file, '.pdf');
      pages.set(name, [...(pages.get(name) ?? []), viewOf(line)]);
    }
    return pages;
  });
}

function viewOf({ width, height, text, grey }: Line): PageView {
  const pixels = Buffer.from(grey, 'base64');
  const darkest = ({ left, top, right, bottom }: Area): number => {
    let lightest = 255;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
        lightest = Math.min(lightest, pixels[y * width + x]!);
      }
    }
    return 1 - lightest / 255;
  };
  const ink = pixels.reduce((sum, value) => sum + (255 - value), 0) / (255 * pixels.length);
  return { width, height, text: Buffer.from(text, 'base64').toString('utf8'), darkest, ink };
}
