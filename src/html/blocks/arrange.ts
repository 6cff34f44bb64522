import type { GroupedCard, PlacedCard } from '../../sheet/blocks.ts';
import { inline, phrasing } from '../inline.ts';
import { html, type Markup } from '../markup.ts';
import type { Draw, View } from '../view.ts';

/** Cards to put in order. Without a script each has a place to choose. */
export const cards: Draw<'cards'> = ({ name, label, placeLabel, cards: all }, view) => {
  const isKey = all.some(({ place }) => place !== undefined);
  const drawn = all.map((card, index) =>
    isKey ? keyedCard(card, view) : orderCard(card, `${name}-${index + 1}`, placeLabel, all.length, view),
  );
  if (isKey) return html`<ul class="cards">\n${drawn}</ul>\n`;
  return html`<fieldset class="options"><legend class="visually-hidden">${label}</legend>
<ul class="cards">\n${drawn}</ul></fieldset>\n`;
};

function orderCard(card: PlacedCard, id: string, placeLabel: string, count: number, view: View): Markup {
  const places = Array.from({ length: count }, (_, index) => html`<option>${index + 1}</option>`);
  return html`<li class="card"><select id="${id}" aria-label="${placeLabel}" aria-describedby="${id}-text" autocomplete="off"><option value="">–</option>${places}</select><span class="card-text" id="${id}-text">${phrasing(card.content, view)}</span></li>\n`;
}

function keyedCard(card: PlacedCard, view: View): Markup {
  return html`<li class="card"><span class="place">${card.place}</span><span class="card-text">${phrasing(card.content, view)}</span>${keyedFeedback(card, view)}</li>\n`;
}

function keyedFeedback(card: PlacedCard | GroupedCard, view: View): Markup | undefined {
  return card.feedback?.length ? html`<div class="feedback">${view.blocks(card.feedback)}</div>` : undefined;
}

/** Two columns to match: the left has a choice of letters, the right has the letters. */
export const pairs: Draw<'pairs'> = (
  { name, label, heads, matchLabel, left, right },
  view,
) => html`<fieldset class="options"><legend class="visually-hidden">${label}</legend>
<div class="pairs">
<div><p class="column-head">${inline(heads[0], view)}</p><ol class="pairs-left">
${left.map(
  ({ content, answer }, index) =>
    html`<li class="card">${letterBox(
      `${name}-${index + 1}`,
      matchLabel,
      right.map(({ letter }) => letter),
      answer,
    )}<span class="card-text" id="${name}-${index + 1}-text">${inline(content, view)}</span></li>\n`,
)}</ol></div>
<div><p class="column-head">${inline(heads[1], view)}</p><ul class="pairs-right">
${right.map(({ letter, content }) => html`<li class="card"><span class="letter">${letter}</span><span class="card-text">${inline(content, view)}</span></li>\n`)}</ul></div>
</div></fieldset>\n`;

/** Lettered groups and the cards that belong in them. */
export const groups: Draw<'groups'> = (
  { name, label, groupLabel, groups: all, cards: those },
  view,
) => html`<fieldset class="options"><legend class="visually-hidden">${label}</legend>
<ul class="groups">${all.map(({ letter, title }) => html`<li><span class="letter">${letter}</span> ${inline(title, view)}</li>`)}</ul>
<ul class="cards">
${those.map(
  (card, index) =>
    html`<li class="card">${letterBox(
      `${name}-${index + 1}`,
      groupLabel,
      all.map(({ letter }) => letter),
      card.answer,
    )}<span class="card-text" id="${name}-${index + 1}-text">${phrasing(card.content, view)}</span>${keyedFeedback(card, view)}</li>\n`,
)}</ul></fieldset>\n`;

function letterBox(
  id: string,
  label: string,
  letters: readonly string[],
  answer: string | undefined,
): Markup {
  if (answer !== undefined) return html`<span class="place">${answer}</span>`;
  return html`<select id="${id}" aria-label="${label}" aria-describedby="${id}-text" autocomplete="off"><option value="">–</option>${letters.map((letter) => html`<option>${letter}</option>`)}</select>`;
}
