import { num } from '../writer/syntax.ts';
import { pathOperators } from './svg-path.ts';

/** A transform as operators; nothing where there is none. */
export function transformOf(transform: string | undefined): string {
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

/**
 * One path with its paint; `undefined` where it is more than plain colour.
 *
 * @param groupOpacity of the groups that it stands in
 * @param opacities takes what opacity it needs, in percent
 */
export function paintPath(
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
  // Behind one veil the edge must not show through the ground.
  if (fillColour && strokeColour && groupOpacity < 1) return undefined;
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
