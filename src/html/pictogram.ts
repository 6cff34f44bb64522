import type { Pictogram } from '../sheet/blocks.ts';
import { pictograms } from '../sheet/pictograms.ts';
import { html, type Markup } from './markup.ts';

/** A pictogram, drawn in the colour of its text. The words beside it say the same, so readers skip it. */
export function pictogram(name: Pictogram): Markup {
  const { path, viewBox } = pictograms[name];
  return html`<svg class="icon" viewBox="0 0 ${viewBox} ${viewBox}" aria-hidden="true" focusable="false"><path d="${path}"></path></svg>`;
}
