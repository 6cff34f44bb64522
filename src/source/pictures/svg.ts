import { largestText, mostShapes } from '../limits.ts';
import { type Drawn, type Fault, fault } from './drawn.ts';
import { dangerIn } from './svg-danger.ts';
import { shapesIn } from './svg-shapes.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** CSS pixels in each unit. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

export function isSvg(bytes: Uint8Array): boolean {
  // In UTF-16, which is refused later, every other byte is zero.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replaceAll('\0', '');
  return /^(?:ï»¿|ÿþ|þÿ)?\s*</u.test(start);
}

/** The size of an SVG that only draws: no script, nothing from outside, no more shapes than a page can bear. */
export function readSvg(bytes: Uint8Array): Drawn | Fault {
  if (bytes.length > largestText) return fault('picture-large', { expected: `${largestText / 1024} kB` });
  const text = decoded(bytes);
  if (text === undefined) return fault('svg-encoding');
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) return fault('svg-unsafe', { found: 'DOCTYPE' });
  if (/<\?xml-stylesheet/iu.test(text)) return fault('svg-stylesheet');
  const root = parseXml(text);
  if (!root || !isDrawing(root)) return fault('picture-broken');
  const found = dangerIn(root);
  if (found) return fault('svg-unsafe', { found });
  if (shapesIn(root) > mostShapes) return fault('svg-shapes', { expected: mostShapes });
  return sizeOf(root) ?? fault('picture-size');
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `svg` in its namespace, with or without a prefix. */
function isDrawing({ name, attributes }: XmlElement): boolean {
  const [, prefix, local] = /^(?:(.+):)?(.+)$/u.exec(name) ?? [];
  return (
    local === 'svg' && attributes.get(prefix ? `xmlns:${prefix}` : 'xmlns') === 'http://www.w3.org/2000/svg'
  );
}

/** By width and height; a side that is missing or a percentage follows from the view box. */
function sizeOf(root: XmlElement): Drawn | undefined {
  const [, , boxWidth = 0, boxHeight = 0] = (root.attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const hasBox = boxWidth > 0 && boxHeight > 0;
  const width = pixels(root.attributes.get('width'));
  const height = pixels(root.attributes.get('height'));
  if (width && height) return { width, height };
  if (!hasBox) return undefined;
  if (width) return { width, height: (width * boxHeight) / boxWidth };
  return height ? { width: (height * boxWidth) / boxHeight, height } : { width: boxWidth, height: boxHeight };
}

function pixels(written = ''): number | undefined {
  const [, number, unit] = /^\s*(\d*\.?\d+(?:e\d+)?)\s*([a-z]*)\s*$/iu.exec(written) ?? [];
  const size = Number(number) * (units[(unit ?? '').toLowerCase()] ?? Number.NaN);
  return Number.isFinite(size) && size > 0 ? size : undefined;
}
