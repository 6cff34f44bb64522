import { html } from '../markup.ts';
import { pictogram } from '../pictogram.ts';
import type { Draw } from '../view.ts';

export const panel: Draw<'panel'> = ({ tone, title, icon, id, blocks }, view) => {
  const sign = icon && pictogram(icon);
  return html`<div class="panel panel-${tone}"${id && html` id="${id}"`}>
${title && html`<p class="panel-title">${sign}${title}</p>\n`}${view.blocks(blocks)}</div>\n`;
};
