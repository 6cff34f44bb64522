import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

const face = '@expo-google-fonts/atkinson-hyperlegible-next';
const family = 'Atkinson Hyperlegible Next';
const resolve = createRequire(import.meta.url).resolve;

/** Only the kit's own font: those of the machine would make two machines draw two pictures. */
const fonts: NonNullable<ResvgRenderOptions['font']> = {
  loadSystemFonts: false,
  fontFiles: [
    resolve(`${face}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
    resolve(`${face}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
  ],
  defaultFontFamily: family,
  sansSerifFamily: family,
  serifFamily: family,
  monospaceFamily: family,
};

/** Wide enough to print sharply over the whole width of a page, and no wider than that needs. */
const widestPixels = 1340;
const pixelsPerPixel = 2;

/** An SVG that looks the same in any word processor: its text is turned into shapes. */
export function plainSvg(svg: Buffer): Buffer {
  return svg.includes('<text') ? Buffer.from(open(svg).toString()) : svg;
}

/** An SVG as a PNG. Same drawing, same bytes. */
export function pngOf(svg: Buffer): Buffer {
  const width = Math.min(widestPixels, Math.max(64, Math.round(open(svg).width * pixelsPerPixel)));
  return open(svg, { fitTo: { mode: 'width', value: width } })
    .render()
    .asPng();
}

function open(svg: Buffer, options: ResvgRenderOptions = {}): Resvg {
  return new Resvg(svg, { ...options, font: svg.includes('<text') ? fonts : { loadSystemFonts: false } });
}
