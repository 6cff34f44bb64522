import { spaced, strip } from '../layout/strip.ts';
import { preparePicture } from '../pictures/picture.ts';
import { px } from '../style/units.ts';
import { slotIn, tagIn } from '../tags/element.ts';
import type { Layout } from './layout.ts';

/** A picture at its own size, smaller where it would not fit. Without a text alternative it is decoration. */
export const figure: Layout<'figure'> = ({ picture, alt }, { width, style, tag }) => {
  const room = style.page.height - style.page.top - style.page.bottom;
  const scale = Math.min(
    1,
    Math.min(width, style.measure) / px(picture.width),
    (room * style.picture) / px(picture.height),
  );
  const size = { width: px(picture.width) * scale, height: px(picture.height) * scale };
  const slot = alt === '' ? undefined : slotIn(tagIn(tag, 'Figure', { alt }));
  const mark = { kind: 'picture', slot, x: 0, y: 0, ...size, picture: preparePicture(picture) } as const;
  return spaced([strip(size.height, [mark])], style.space.block);
};
