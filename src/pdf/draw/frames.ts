import type { FrameLook } from '../layout/frame.ts';
import type { Mark } from '../layout/marks.ts';
import type { FramePart } from '../layout/strip.ts';
import { type Colour, paper } from '../style/colours.ts';
import { num } from '../writer/syntax.ts';
import { linePath, type Operators, roundedPath } from './paths.ts';

/** How an outline looks. */
export interface OutlineLook {
  readonly colour: Colour;
  readonly width?: number;
  readonly radius?: number;
  readonly fill?: Colour;
  /** Lengths of dashes and gaps. */
  readonly dash?: string;
}

/** An outline with round corners. Where it goes on over a page it is open. */
export function outline({
  colour,
  width: thickness = 1,
  radius = 6,
  fill = paper,
  dash = '',
}: OutlineLook): FrameLook {
  return (width, height, part) => {
    const path =
      part.first && part.last
        ? roundedPath(0, 0, width, height, radius)
        : openPath(width, height, radius, part);
    return [
      decoration(`q ${fill} rg ${colour} RG ${num(thickness)} w ${dash && `[${dash}] 0 d `}${path} B Q`),
    ];
  };
}

/** A bar at the left. */
export function leftBar(colour: Colour, thickness: number): FrameLook {
  return (_width, height) => {
    const path = linePath([thickness / 2, 0], [thickness / 2, height]);
    return [decoration(`q ${colour} RG ${num(thickness)} w ${path} S Q`)];
  };
}

/** Several looks on top of each other. */
export function looks(...all: readonly FrameLook[]): FrameLook {
  return (width, height, part) => all.flatMap((look) => look(width, height, part));
}

function openPath(width: number, height: number, radius: number, { first, last }: FramePart): Operators {
  const r = Math.min(radius, width / 2, height / 2);
  const top: Operators = first
    ? `${num(0)} ${num(height)} m 0 ${num(r)} l 0 0 0 0 ${num(r)} 0 c ${num(width - r)} 0 l ${num(width)} 0 ${num(width)} 0 ${num(width)} ${num(r)} c ${num(width)} ${num(height)} l`
    : '';
  if (first) return top;
  if (!last) return `${linePath([0, 0], [0, height])} ${linePath([width, 0], [width, height])}`;
  const low = num(height);
  return `0 0 m 0 ${num(height - r)} l 0 ${low} 0 ${low} ${num(r)} ${low} c ${num(width - r)} ${low} l ${num(width)} ${low} ${num(width)} ${low} ${num(width)} ${num(height - r)} c ${num(width)} 0 l`;
}

/** A drawing that screen readers pass over. */
export function decoration(operators: Operators, x = 0, y = 0): Mark {
  return { kind: 'path', slot: undefined, x, y, operators };
}
