import { pictureRun } from '../pictures.ts';
import { paragraph } from '../pieces.ts';
import { mm } from '../style/units.ts';
import type { Draw } from '../view.ts';

/** Higher than this a picture leaves too little of a page. */
const highest = mm(90);

/** A picture on a line of its own, with its words for those who do not see it. */
export const figure: Draw<'figure'> = ({ picture, alt }, view) => [
  paragraph(undefined, [pictureRun(picture, alt, { width: view.width, height: highest })]),
];
