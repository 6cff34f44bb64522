import { anchored } from '../anchors.ts';
import { inline } from '../inline.ts';
import { paragraph } from '../pieces.ts';
import type { Draw } from '../view.ts';

/** A heading of its level, to go to by name. */
export const heading: Draw<'heading'> = ({ level, content, id }, view) => [
  paragraph(`Heading${level}`, anchored(id, inline(content, view))),
];
