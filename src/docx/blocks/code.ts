import { TextRun } from 'docx';
import { paragraph } from '../pieces.ts';
import type { Draw } from '../view.ts';

/** Text as it was typed, a paragraph a line. */
export const code: Draw<'code'> = ({ text }) =>
  text
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => paragraph('Code', [new TextRun(line)]));
