import { inline } from '../inline.ts';
import { html, Markup } from '../markup.ts';
import type { Draw } from '../view.ts';

/** Mouths of the three faces, from content to troubled, in a 32 by 32 box. */
const mouths = ['M9 19 Q16 26 23 19', 'M10 21 H22', 'M9 23 Q16 16 23 23'] as const;

/** A round of statements, each with three faces to choose from. */
export const faces: Draw<'faces'> = ({ name, rounds, scale, statements }, view) => html`<div class="faces">
${rounds.map(
  (round, roundIndex) => html`<fieldset class="round"><legend>${round}</legend>
${statements.map(
  (statement, index) => html`<fieldset class="statement"><legend>${inline(statement, view)}</legend>
<div class="face-row">${scale.map((meaning, face) => faceOption(`${name}--${roundIndex + 1}-${index + 1}`, meaning, face))}</div></fieldset>\n`,
)}</fieldset>\n`,
)}</div>\n`;

function faceOption(group: string, meaning: string, face: number): Markup {
  const id = `${group}-${face + 1}`;
  return html`<span class="face"><input type="radio" id="${id}" name="${group}" value="${face + 1}"><label for="${id}">${drawFace(face)}<span>${meaning}</span></label></span>`;
}

function drawFace(face: number): Markup {
  return html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="14"></circle><path class="eyes" d="M11 11v2M21 11v2"></path><path d="${mouths[face]}"></path></svg>`;
}

/** An empty tally for the class: a row a statement, a column a face. */
export const tally: Draw<'tally'> = (
  { title, statementLabel, rounds, scale, statements },
  view,
) => html`<div class="table-scroll" tabindex="0" role="group" aria-label="${title}"><table class="tally"><caption>${title}</caption>
<thead><tr><th scope="col" rowspan="2">${statementLabel}</th>${rounds.map((round) => html`<th scope="colgroup" colspan="3">${round}</th>`)}</tr>
<tr>${rounds.map(() => scale.map((meaning, face) => html`<th scope="col">${drawFace(face)}<span class="visually-hidden">${meaning}</span></th>`))}</tr></thead>
<tbody>
${statements.map((statement) => html`<tr><th scope="row">${inline(statement, view)}</th>${rounds.map(() => new Markup('<td></td><td></td><td></td>'))}</tr>\n`)}</tbody></table></div>\n`;
