import type { Pictogram } from '../../sheet/blocks.ts';
import { pictograms } from '../../sheet/pictograms.ts';
import type { Sign, SignMark } from '../layout/marks.ts';
import { remembering } from '../memory.ts';
import { pathOperators } from '../pictures/svg-path.ts';
import { ink, paper } from '../style/colours.ts';
import { num } from '../writer/syntax.ts';
import { circlePath, filled, linePath, type Operators, outlined, roundedPath, stroked } from './paths.ts';

/*
 * Drawings that come again and again. All are vectors: no font has to have a box or a tick. They come in few sizes,
 * so each is made once.
 */

/** Where a sign stands and how large it is. Without a slot it is decoration. */
type SignPlace = Pick<SignMark, 'x' | 'y'> & Partial<Pick<SignMark, 'slot' | 'colour'>>;

/** A sign on paper. @param side of its square, in points */
export function signMark(sign: Sign, side: number, { x, y, slot, colour }: SignPlace): SignMark {
  return { kind: 'sign', slot, x, y, width: side, height: side, sign, colour };
}

function signs(draw: (side: number) => Operators): (side: number) => Sign {
  return remembering((side: number): Sign => ({ side, operators: draw(side) }));
}

/** A box to tick, and one with a tick in it. */
export const tickBox = signs(box);
export const tickedBox = signs((side) => `${box(side)} ${tick(side)}`);

/** A circle to tick, and one with a tick in it. */
export const tickCircle = signs(circle);
export const tickedCircle = signs((side) => `${circle(side)} ${tick(side)}`);

/** A box to write a letter or a number in. */
export const writingBox = signs((side) =>
  outlined(roundedPath(0.5, 0.5, side - 1, side - 1, 2.5), paper, ink, 0.9),
);

/** A face: happy (0), neutral (1) or sad (2). */
export function face(side: number, mood: 0 | 1 | 2): Sign {
  return faces[mood]!(side);
}

/** A pictogram, in the square that it was drawn in. It takes the colour of its mark. */
export const pictogram = remembering((name: Pictogram): Sign => {
  const { path, viewBox } = pictograms[name];
  return { side: viewBox, operators: `${pathOperators(path)} f` };
});

function box(side: number): Operators {
  return outlined(roundedPath(0.5, 0.5, side - 1, side - 1, side * 0.16), paper, ink, 1);
}

function circle(side: number): Operators {
  return outlined(circlePath(side / 2, side / 2, side / 2 - 0.5), paper, ink, 1);
}

/** A tick that reaches out of its box, so that it is seen at a glance. */
export function tick(side: number): Operators {
  const path = linePath([side * 0.22, side * 0.52], [side * 0.44, side * 0.78], [side * 0.98, side * 0.06]);
  return stroked(path, ink, side * 0.15);
}

/** How far the corners of the mouth stand from its middle, for a happy, a neutral and a sad face. */
const smiles = [0.16, 0, -0.16];

const faces = smiles.map((smile) => signs((side) => drawFace(side, smile)));

function drawFace(side: number, smile: number): Operators {
  const middle = side / 2;
  const eye = (x: number): Operators => filled(circlePath(x, side * 0.38, side * 0.055), ink);
  const bend = smile * side;
  const y = side * 0.66 - bend / 2;
  const low = num(y + bend * 1.35);
  const mouth = `${num(side * 0.28)} ${num(y)} m ${num(side * 0.4)} ${low} ${num(side * 0.6)} ${low} ${num(side * 0.72)} ${num(y)} c`;
  return [
    outlined(circlePath(middle, middle, middle - 0.5), paper, ink, 1),
    eye(side * 0.34),
    eye(side * 0.66),
    stroked(mouth, ink, side * 0.06),
  ].join(' ');
}
