import { execFileSync } from 'node:child_process';

/** A page in grey. */
export interface GreyPage {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 is white, row by row. */
  readonly pixels: Uint8Array;
}

/** The pages of a PDF as pictures, drawn by poppler. @param pdf a file, or its bytes */
export function greyPages(pdf: string | Uint8Array, dotsPerInch: number): readonly GreyPage[] {
  const source = typeof pdf === 'string' ? pdf : '-';
  const stream = execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', source], {
    maxBuffer: 1 << 28,
    ...(typeof pdf === 'string' ? {} : { input: pdf }),
  });
  const pages: GreyPage[] = [];
  for (let at = 0; at < stream.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stream.subarray(at, at + 40).toString('latin1'))!;
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    at = from + width * height;
    pages.push({ width, height, pixels: stream.subarray(from, at) });
  }
  return pages;
}

/** The ink of a part of a page: what full black of so many dots would be. */
export function inkOf({ pixels }: GreyPage): number {
  return pixels.reduce((sum, grey) => sum + (255 - grey), 0) / 255;
}
