import { compressOnce } from '../writer/compress.ts';
import type { Drawing } from './prepared.ts';
import { openSvg } from './raster.ts';
import { paintPath, transformOf } from './svg-paint.ts';
import { elementsOf, type XmlElement } from './svg-xml.ts';

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
    operators: compressOnce(operators),
    width: svg.width,
    height: svg.height,
    opacities,
  };
}

/** The operators of a reduced SVG, and the opacities that they name, in percent. */
function pathsIn(
  xml: string,
): { readonly operators: string; readonly opacities: readonly number[] } | undefined {
  const converter = new Converter();
  for (const element of elementsOf(xml)) if (!converter.take(element)) return undefined;
  return { operators: converter.operators.join('\n'), opacities: [...converter.opacities] };
}

const groupAttributes = new Set(['id', 'transform', 'opacity']);

interface OpenGroup {
  readonly opacity: number;
  /** How many drawings it may still hold. */
  room: number;
}

/** Turns the elements of a reduced SVG into operators. */
class Converter {
  readonly operators: string[] = [];
  /** In percent. */
  readonly opacities = new Set<number>();
  readonly #groups: OpenGroup[] = [];

  /** Takes an element; false where it cannot be said in paths. */
  take(element: XmlElement): boolean {
    switch (element.name) {
      case 'svg':
        return element.kind !== 'open' || viewBoxIsPlain(element.attributes);
      case 'defs':
        return element.kind === 'empty';
      case 'path':
        return this.#path(element.attributes);
      case 'g':
        return this.#group(element);
      default:
        return false;
    }
  }

  #group({ kind, attributes }: XmlElement): boolean {
    if (kind === 'empty') return true;
    if (kind === 'close') {
      this.#groups.pop();
      this.operators.push('Q');
      return true;
    }
    if (![...attributes.keys()].every((key) => groupAttributes.has(key))) return false;
    const own = Number(attributes.get('opacity') ?? 1);
    // Things that overlap in a see-through group would show through each other.
    this.#groups.push({ opacity: this.#opacity * own, room: own < 1 ? 1 : Number.POSITIVE_INFINITY });
    this.operators.push(`q${transformOf(attributes.get('transform'))}`);
    return true;
  }

  #path(attributes: XmlElement['attributes']): boolean {
    for (const group of this.#groups) if (group.room-- <= 0) return false;
    const drawn = paintPath(attributes, this.#opacity, this.opacities);
    if (drawn === undefined) return false;
    this.operators.push(drawn);
    return true;
  }

  get #opacity(): number {
    return this.#groups.at(-1)?.opacity ?? 1;
  }
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
