import { inline } from '../inline.ts';
import { html } from '../markup.ts';
import type { Draw } from '../view.ts';

export const lines: Draw<'lines'> = ({ name, label, count }) =>
  html`<textarea class="lines" id="${name}" rows="${count}" aria-label="${label}" autocomplete="off" spellcheck="false"></textarea>\n`;

/** Width of the frame on paper in mm; on the page its shape is the same. */
const frameWidth = 170;

export const frame: Draw<'frame'> = ({ label, height }) =>
  html`<svg class="frame" viewBox="0 0 ${frameWidth} ${height}" role="img" aria-label="${label}"><rect x="0.5" y="0.5" width="${frameWidth - 1}" height="${height - 1}" rx="3"></rect></svg>\n`;

export const fields: Draw<'fields'> = (
  { name, title, fields: all },
  view,
) => html`<fieldset class="fields"><legend>${title}</legend>
${all.map(({ label }, index) => html`<p class="field"><label for="${name}--${index + 1}">${inline(label, view)}</label> <input type="text" id="${name}--${index + 1}" autocomplete="off" spellcheck="false"></p>\n`)}</fieldset>\n`;
