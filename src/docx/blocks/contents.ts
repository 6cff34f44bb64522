import { TextRun } from 'docx';
import { bullets, link, paragraph as words } from '../../sheet/compose.ts';
import { held, paragraph } from '../pieces.ts';
import type { Draw } from '../view.ts';

/** The titles of a long document, each a link to its place. */
export const contents: Draw<'contents'> = ({ title, entries }, view) => [
  ...held([paragraph('PanelTitle', [new TextRun(title)])], true),
  ...view.draw([bullets(entries.map((entry) => words(link(entry.title, `#${entry.id}`))))], view),
];
