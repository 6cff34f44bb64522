import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Face } from '../sheet/sheet.ts';
import type { Output } from './output.ts';
import {
  bundleBoardScript,
  bundleChooserScript,
  bundleFinderScript,
  bundlePageScript,
  bundlePlainScript,
} from './scripts.ts';
import { webFonts } from './web-fonts.ts';

const templates = new URL('../../templates/', import.meta.url);

/** Addresses of what every page loads. */
export interface Assets {
  readonly stylesheet: string;
  readonly script: string;
  /** For pages on which nobody answers anything. */
  readonly plainScript: string;
  /** For the page that a class looks at together. */
  readonly boardScript: string;
  /** For the page on which several lessons are put in one zip. */
  readonly chooserScript: string;
  /** For the page on which lessons are found. */
  readonly finderScript: string;
  /** For each face the font files to load early. */
  readonly preload: Readonly<Record<Face, readonly string[]>>;
}

/** Writes fonts, stylesheet, script and icons. Names carry a digest of the content, so that no old copy stays in use. */
export async function writeAssets(output: Output, cache: string): Promise<Assets> {
  const fonts = await webFonts(cache);
  for (const { url, bytes } of fonts) output.write(url, bytes);
  for (const icon of ['icon.svg', 'blank.svg'])
    output.write(`/${icon}`, readFileSync(new URL(icon, templates)));
  const styles = await bundleStyles(fonts.map(({ rule }) => rule).join('\n'));
  const early = (face: Face) =>
    fonts.filter((font) => font.early && font.face === face).map(({ url }) => url);
  return {
    stylesheet: writeNamed(output, 'kit.css', styles),
    script: writeNamed(output, 'kit.js', await bundlePageScript()),
    plainScript: writeNamed(output, 'plain.js', await bundlePlainScript()),
    boardScript: writeNamed(output, 'board.js', await bundleBoardScript()),
    chooserScript: writeNamed(output, 'chooser.js', await bundleChooserScript()),
    finderScript: writeNamed(output, 'finder.js', await bundleFinderScript()),
    preload: { andika: early('andika'), atkinson: early('atkinson') },
  };
}

/** @returns the address, which carries a digest of the content */
function writeNamed(output: Output, name: `${string}.${string}`, content: string): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const url = `/assets/${name.replace('.', `.${digest}.`)}`;
  output.write(url, content);
  return url;
}

/** The stylesheets as one; `fonts.css` is the one that the program writes. @param fontRules with addresses as they are to stand */
export async function bundleStyles(fontRules: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('styles/kit.css', templates))],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    external: ['*.woff2'],
    target: ['chrome100', 'firefox100', 'safari15'],
    plugins: [
      {
        name: 'fonts',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /fonts\.css$/ }, () => ({ path: 'fonts.css', namespace: 'fonts' }));
          onLoad({ filter: /.*/, namespace: 'fonts' }, () => ({ contents: fontRules, loader: 'css' }));
        },
      },
    ],
  });
  return result.outputFiles[0]!.text;
}
