import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Output } from '../output.ts';

/** The folder of the editor's package. Its entry stands in a folder of its own. */
const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
const read = (name: string): Buffer => readFileSync(join(folder, name));

/** Where the editor looks for its words and for a newer one of itself. */
const home = '`https://unpkg.com/@sveltia/cms`';
const ownHome = "new URL('cms',document.baseURI).href";
const fontHost = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[:@][^)]*\.woff2/gu;

/**
 * Writes the editor, changed so that it takes its fonts and words from this site and asks no other host.
 *
 * @param languages that its own words are written in
 * @throws when another release of it looks for them in another way: the test of its page says so first
 */
export function writeCms(output: Output, languages: readonly string[]): void {
  const { version } = JSON.parse(read('package.json').toString()) as { readonly version: string };
  const script = read('dist/sveltia-cms.js').toString();
  if (!script.includes(home)) throw new Error('the editor looks for its words somewhere else');
  const fonts = new Map([...script.matchAll(fontHost)].map(({ 0: url, 1: name }) => [url, name!]));
  const own = script
    .replace(fontHost, (url) => `fonts/${fonts.get(url)}.woff2`)
    .replace(home, ownHome)
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n');
  output.write('/admin/cms.js', own);
  output.write('/admin/cms/package.json', JSON.stringify({ version }));
  for (const language of languages)
    output.write(`/admin/cms@${version}/locales/${language}.json`, read(`locales/${language}.json`));
  output.write('/admin/LICENSE.txt', read('LICENSE.txt'));
  const assets = readdirSync(join(folder, 'npm/assets'));
  for (const name of fonts.values())
    for (const asset of assets.filter((one) => one.startsWith(name) && /\.(?:woff2|txt)$/u.test(one)))
      output.write(`/admin/fonts/${name}.${asset.split('.').at(-1)}`, read(`npm/assets/${asset}`));
}
