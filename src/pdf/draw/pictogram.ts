import type { Pictogram } from '../../sheet/blocks.ts';
import { pictograms } from '../../sheet/pictograms.ts';
import { outlineOf } from '../pictures/svg.ts';
import type { Colour } from '../style/colours.ts';
import type { Operators } from './paths.ts';

const outlines = new Map<Pictogram, Operators>();

/** A pictogram as a filled drawing. @param side of its square, in points */
export function pictogram(name: Pictogram, side: number, colour: Colour): Operators {
  const { viewBox, path } = pictograms[name];
  const outline = outlines.get(name) ?? outlineOf(path, viewBox);
  outlines.set(name, outline);
  const scale = (side / viewBox).toFixed(5);
  return `q ${colour} rg ${scale} 0 0 ${scale} 0 0 cm ${outline} f Q`;
}
