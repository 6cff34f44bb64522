import { plainText } from '../../lesson/prose.ts';
import type { GroupedCard, PlacedCard } from '../../sheet/blocks.ts';
import { inline, phrasing } from '../inline.ts';
import { html, type Markup } from '../markup.ts';
import type { Draw, View } from '../view.ts';

/** Cards to put in order. Without a script each has a place to choose. */
export const cards: Draw<'cards'> = ({ name, label, cards: all }, view) => {
  const isKey = all.some(({ place }) => place !== undefined);
  const places = all.map((_, index) => ({ value: String(index + 1), text: String(index + 1) }));
  const drawn = all.map((card, index) =>
    isKey ? keyedCard(card, view) : orderCard(card, `${name}--${index + 1}`, places, view),
  );
  if (isKey) return html`<ul class="cards">\n${drawn}</ul>\n`;
  return html`<fieldset class="options"><legend class="visually-hidden">${label}</legend>
<ul class="cards">\n${drawn}</ul></fieldset>\n`;
};

function orderCard(card: PlacedCard, id: string, places: readonly Place[], view: View): Markup {
  return html`<li class="card">${placeBox(id, places)}<span class="card-text" id="${id}-text">${phrasing(card.content, view)}</span></li>\n`;
}

function keyedCard(card: PlacedCard, view: View): Markup {
  return html`<li class="card"><span class="place">${card.place}</span><span class="card-text">${phrasing(card.content, view)}</span>${keyedFeedback(card, view)}</li>\n`;
}

function keyedFeedback(card: PlacedCard | GroupedCard, view: View): Markup | undefined {
  return card.feedback?.length ? html`<div class="feedback">${view.blocks(card.feedback)}</div>` : undefined;
}

/** Two columns to match: beside each left side stands a choice of the right ones. */
export const pairs: Draw<'pairs'> = ({ name, label, heads, left, right }, view) => {
  const places = right.map(({ letter, content }) => ({ value: letter, text: plainText(content) }));
  return html`<fieldset class="options"><legend class="visually-hidden">${label}</legend>
<div class="pairs">
<div><p class="column-head">${inline(heads[0], view)}</p><ol class="pairs-left">
${left.map(({ content, answer }, index) => html`<li class="card">${place(`${name}--${index + 1}`, places, answer, inline(content, view))}</li>\n`)}</ol></div>
<div><p class="column-head">${inline(heads[1], view)}</p><ul class="pairs-right">
${right.map(({ letter, content }) => html`<li class="card"><span class="letter">${letter}</span><span class="card-text">${inline(content, view)}</span></li>\n`)}</ul></div>
</div></fieldset>\n`;
};

/** Lettered groups and the cards that belong in them. */
export const groups: Draw<'groups'> = ({ name, label, groups: all, cards: those }, view) => {
  const places = all.map(({ letter, title }) => ({ value: letter, text: plainText(title) }));
  return html`<fieldset class="options"><legend class="visually-hidden">${label}</legend>
<ul class="groups">${all.map(({ letter, title }) => html`<li><span class="letter">${letter}</span> ${inline(title, view)}</li>`)}</ul>
<ul class="cards">
${those.map((card, index) => html`<li class="card">${place(`${name}--${index + 1}`, places, card.answer, phrasing(card.content, view))}${keyedFeedback(card, view)}</li>\n`)}</ul></fieldset>\n`;
};

/** Where a card may go: the value of its choice and the words for it. */
interface Place {
  readonly value: string;
  readonly text: string;
}

/** A card with its letter in a key, or with its choice of places. */
function place(id: string, places: readonly Place[], answer: string | undefined, text: Markup): Markup {
  if (answer !== undefined)
    return html`<span class="place">${answer}</span><span class="card-text">${text}</span>`;
  return html`<span class="card-text" id="${id}-text">${text}</span>${placeBox(id, places)}`;
}

/** The choice is named by the card itself: that is what a student looks for. */
function placeBox(id: string, places: readonly Place[]): Markup {
  return html`<select id="${id}" aria-labelledby="${id}-text" autocomplete="off"><option value="">–</option>${places.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}</select>`;
}
