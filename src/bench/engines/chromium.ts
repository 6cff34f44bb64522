import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../browser.ts';
import { fileOf, type RunningHeads } from '../desk-files.ts';
import type { Drawn, OpenEngine } from './engine.ts';

/** Chromium without a window: it opens the page and prints it, with tags as ours has them. */
export const openChromium: OpenEngine = async (desk) => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  return {
    prepare: (document) => {
      const address = pathToFileURL(fileOf(desk, document, 'html')).href;
      const { head, foot } = JSON.parse(
        readFileSync(fileOf(desk, document, 'heads'), 'utf8'),
      ) as RunningHeads;
      return async () => {
        await page.goto(address);
        const bytes = await page.pdf({
          format: 'A4',
          printBackground: true,
          tagged: true,
          displayHeaderFooter: true,
          headerTemplate: head,
          footerTemplate: foot,
        });
        return { bytes, pages: countPages(bytes) } satisfies Drawn;
      };
    },
    close: () => browser.close(),
  };
};

/** Chromium writes each page as an object in plain sight. */
function countPages(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
}
