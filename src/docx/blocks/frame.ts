import { palette } from '../../sheet/palette.ts';
import { mm } from '../style/units.ts';
import type { Draw } from '../view.ts';

/** A frame never takes more than most of a page. */
const highest = 190;
const edge = { style: 'single', size: 10, color: palette.line } as const;

/** An empty frame to draw in, or to put a picture in. */
export const frame: Draw<'frame'> = ({ height }, { width }) => [
  {
    kind: 'table',
    style: 'KitPlain',
    widths: [width],
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    rows: [{ height: mm(Math.min(height, highest)), cells: [{ pieces: [] }] }],
  },
];
