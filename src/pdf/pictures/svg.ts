import { compress } from '../writer/file.ts';
import { num } from '../writer/syntax.ts';
import type { Drawing } from './prepared.ts';
import { openSvg } from './raster.ts';
import { pathOperators } from './svg-path.ts';

/**
 * An SVG as PDF paths, or `undefined` where it holds what paths cannot say: gradients, masks, filters,
 * pictures, groups that are see-through as a whole.
 *
 * The library first reduces the SVG to groups and absolute paths, text included, so that little is left
 * to understand here.
 */
export function svgDrawing(bytes: Uint8Array): Drawing | undefined {
  const svg = openSvg(bytes);
  const paths = pathsIn(svg.toString());
  if (!paths) return undefined;
  const { operators, opacities } = paths;
  return {
    kind: 'drawing',
    operators: compress(operators, 9),
    width: svg.width,
    height: svg.height,
    opacities,
  };
}

/** The operators of a reduced SVG, and the opacities that they name, in percent. */
function pathsIn(
  xml: string,
): { readonly operators: string; readonly opacities: readonly number[] } | undefined {
  const converter = newConverter();
  for (const element of elementsOf(xml)) if (!converter.take(element)) return undefined;
  return { operators: converter.operators.join('\n'), opacities: [...converter.opacities] };
}

/** The outline of one SVG path of any form, as operators without paint. @param box width and height */
export function outlineOf(path: string, box: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}"><path d="${path}"/></svg>`;
  const [, data = ''] = / d="([^"]*)"/u.exec(openSvg(Buffer.from(svg)).toString()) ?? [];
  return pathOperators(data);
}

interface XmlElement {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const markup = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gu;
const attribute = /([\w:-]+)="([^"]*)"/gu;

function* elementsOf(xml: string): Iterable<XmlElement> {
  for (const [, closing, name = '', attributes = '', empty] of xml.matchAll(markup)) {
    const pairs = Array.from(
      attributes.matchAll(attribute),
      ([, key = '', value = '']) => [key, value] as const,
    );
    yield { kind: closing ? 'close' : empty ? 'empty' : 'open', name, attributes: new Map(pairs) };
  }
}

interface Converter {
  /** Takes an element; false where it cannot be said in paths. */
  readonly take: (element: XmlElement) => boolean;
  readonly operators: string[];
  readonly opacities: Set<number>;
}

const groupAttributes = new Set(['id', 'transform', 'opacity']);

function newConverter(): Converter {
  const operators: string[] = [];
  const opacities = new Set<number>();
  /** Opacity of each open group, and how many drawings it may still hold. */
  const groups: { readonly opacity: number; room: number }[] = [];

  const openGroup = ({ attributes }: XmlElement): boolean => {
    if (![...attributes.keys()].every((key) => groupAttributes.has(key))) return false;
    const outer = groups.at(-1)?.opacity ?? 1;
    const own = Number(attributes.get('opacity') ?? 1);
    // Things that overlap in a see-through group would show through each other.
    groups.push({ opacity: outer * own, room: own < 1 ? 1 : Number.POSITIVE_INFINITY });
    operators.push(`q${transformOf(attributes.get('transform'))}`);
    return true;
  };
  const path = ({ attributes }: XmlElement): boolean => {
    for (const group of groups) if (group.room-- <= 0) return false;
    const drawn = paintPath(attributes, groups.at(-1)?.opacity ?? 1, opacities);
    if (drawn === undefined) return false;
    operators.push(drawn);
    return true;
  };
  const take = (element: XmlElement): boolean => {
    const { name, kind } = element;
    if (name === 'svg') return kind !== 'open' || viewBoxIsPlain(element.attributes);
    if (name === 'defs') return kind === 'empty';
    if (name === 'path') return path(element);
    if (name !== 'g') return false;
    if (kind === 'open') return openGroup(element);
    if (kind === 'close') {
      groups.pop();
      operators.push('Q');
    }
    return true;
  };
  return { take, operators, opacities };
}

/** The view box is as large as the picture: nothing to scale. */
function viewBoxIsPlain(attributes: ReadonlyMap<string, string>): boolean {
  const box = attributes.get('viewBox')?.split(' ').map(Number) ?? [];
  const close = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) < 0.01;
  return (
    close(box[0], 0) &&
    close(box[1], 0) &&
    close(box[2], Number(attributes.get('width'))) &&
    close(box[3], Number(attributes.get('height')))
  );
}

function transformOf(transform: string | undefined): string {
  const values = transform && /^matrix\(([^)]*)\)$/u.exec(transform)?.[1]?.split(' ').map(Number);
  return values ? ` ${values.map((value) => String(Number(value.toFixed(5)))).join(' ')} cm` : '';
}

const pathAttributes = new Set([
  'id',
  'd',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'shape-rendering',
  'transform',
]);

const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<string, number>> = { miter: 0, 'miter-clip': 0, round: 1, bevel: 2 };

/** One path with its paint; `undefined` where it is more than plain colour. */
function paintPath(
  attributes: ReadonlyMap<string, string>,
  groupOpacity: number,
  opacities: Set<number>,
): string | undefined {
  if (![...attributes.keys()].every((key) => pathAttributes.has(key))) return undefined;
  const fill = attributes.get('fill') ?? '#000000';
  const stroke = attributes.get('stroke') ?? 'none';
  const fillColour = colourOf(fill);
  const strokeColour = colourOf(stroke);
  if ((fill !== 'none' && !fillColour) || (stroke !== 'none' && !strokeColour)) return undefined;
  const evenOdd = attributes.get('fill-rule') === 'evenodd' ? '*' : '';
  const steps = [`q${transformOf(attributes.get('transform'))}`];
  const path = pathOperators(attributes.get('d') ?? '');
  const paint = (operator: string, opacity: string | undefined): void => {
    steps.push('q', opacityOperator(groupOpacity * Number(opacity ?? 1), opacities), path, operator, 'Q');
  };
  if (fillColour) {
    steps.push(`${fillColour} rg`);
    paint(`f${evenOdd}`, attributes.get('fill-opacity'));
  }
  if (strokeColour) {
    steps.push(`${strokeColour} RG`, strokeOperators(attributes));
    paint('S', attributes.get('stroke-opacity'));
  }
  return [...steps.filter(Boolean), 'Q'].join(' ');
}

function strokeOperators(attributes: ReadonlyMap<string, string>): string {
  const dash = attributes.get('stroke-dasharray');
  return [
    `${num(Number(attributes.get('stroke-width') ?? 1))} w`,
    `${caps[attributes.get('stroke-linecap') ?? 'butt'] ?? 0} J`,
    `${joins[attributes.get('stroke-linejoin') ?? 'miter'] ?? 0} j`,
    `${num(Number(attributes.get('stroke-miterlimit') ?? 4))} M`,
    dash && dash !== 'none'
      ? `[${dash.replaceAll(',', ' ')}] ${num(Number(attributes.get('stroke-dashoffset') ?? 0))} d`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function colourOf(value: string): string | undefined {
  const digits = /^#([0-9a-f]{6})$/iu.exec(value)?.[1];
  if (!digits) return undefined;
  return [0, 2, 4].map((at) => num(Number.parseInt(digits.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Opacity is a graphics state; the drawing's resources define each that it names. */
function opacityOperator(opacity: number, opacities: Set<number>): string {
  const percent = Math.round(opacity * 100);
  if (percent === 100) return '';
  opacities.add(percent);
  return `/A${percent} gs`;
}
