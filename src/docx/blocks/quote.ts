import type { Draw } from '../view.ts';

export const quote: Draw<'quote'> = ({ blocks }, view) => view.draw(blocks, { ...view, style: 'Quote' });
