import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const remedy =
  'No Chromium was found: install one (on Debian: apt-get install chromium) or name it in the variable CHROMIUM.';

/** Where Debian, Fedora, macOS and Windows keep one. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that talks to nobody but the page. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a real browser: the one in `CHROMIUM`, one that is installed, or the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: quiet });
}

/** Finds a Chromium. The packaged one unpacks itself when it is first asked for: ask before starting several. */
export async function findBrowser(): Promise<string> {
  return process.env.CHROMIUM ?? usualPlaces.find(existsSync) ?? (await packagedChromium());
}

async function packagedChromium(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error(remedy, { cause });
  }
}
