import { createRequire } from 'node:module';
import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { faceSources } from '../fonts/files.ts';
import { imageOfPixels, type Pixels } from './pixels.ts';
import type { RasterImage } from './prepared.ts';

const require = createRequire(import.meta.url);
const family = 'Atkinson Hyperlegible Next';

/** Only the kit's own fonts: those of the machine would make two machines draw two pictures. */
function ownFonts(): NonNullable<ResvgRenderOptions['font']> {
  return {
    loadSystemFonts: false,
    fontFiles: Object.values(faceSources).flatMap(({ regular, bold }) => [regular.file, bold.file]),
    defaultFontFamily: family,
    sansSerifFamily: family,
    serifFamily: family,
    monospaceFamily: family,
  };
}

/**
 * An SVG as the library reads it. Fonts are loaded only where there is text to set, and the library only
 * where there are pictures.
 */
export function openSvg(bytes: Uint8Array, options: ResvgRenderOptions = {}): Resvg {
  const library = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const svg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const font = svg.includes('<text') ? ownFonts() : { loadSystemFonts: false };
  return new library.Resvg(svg, { ...options, font });
}

const dotsPerInch = 220;

/** As wide as text on paper: larger pictures are made to fit. */
const widest = 500;

/** An SVG as pixels, fine enough to print. @param width in points */
export function rasterImage(bytes: Uint8Array, width: number): RasterImage {
  const pixels = Math.max(1, Math.round((Math.min(width, widest) / 72) * dotsPerInch));
  return imageOfPixels(render(openSvg(bytes, { fitTo: { mode: 'width', value: pixels } })));
}

/** An SVG as a PNG, for places that take no SVG. @param width in pixels */
export function pngOfSvg(bytes: Uint8Array, width: number): Uint8Array {
  const options = { fitTo: { mode: 'width', value: Math.max(1, Math.round(width)) } } as const;
  return openSvg(bytes, options).render().asPng();
}

/** The pixels of any PNG: the library that draws SVG decodes it. */
export function pngPixels(bytes: Uint8Array, width: number, height: number): Pixels {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${data}"/></svg>`;
  return render(openSvg(Buffer.from(svg)));
}

function render(svg: Resvg): Pixels {
  const { width, height, pixels } = svg.render();
  return { width, height, rgba: pixels };
}
