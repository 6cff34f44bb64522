import type { Pictogram } from '../../sheet/blocks.ts';
import { pictograms } from '../../sheet/pictograms.ts';
import { remembering } from '../memory.ts';
import { pathOperators } from '../pictures/svg-path.ts';
import type { Colour } from '../style/colours.ts';
import type { Operators } from './paths.ts';

const outlineOf = remembering((name: Pictogram) => pathOperators(pictograms[name].path));

/** A pictogram as a filled drawing. @param side of its square, in points */
export function pictogram(name: Pictogram, side: number, colour: Colour): Operators {
  const scale = (side / pictograms[name].viewBox).toFixed(5);
  return `q ${colour} rg ${scale} 0 0 ${scale} 0 0 cm ${outlineOf(name)} f Q`;
}
