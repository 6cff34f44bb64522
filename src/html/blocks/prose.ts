import type { Alignment, Inline } from '../../lesson/prose.ts';
import { inline } from '../inline.ts';
import { html, join, Markup } from '../markup.ts';
import type { Draw, View } from '../view.ts';

export const paragraph: Draw<'paragraph'> = ({ content }, view) => html`<p>${inline(content, view)}</p>\n`;

export const heading: Draw<'heading'> = ({ level, content, id }, view) => {
  const tag = new Markup(`h${level}`);
  return html`<${tag}${id && html` id="${id}"`}>${inline(content, view)}</${tag}>\n`;
};

export const list: Draw<'list'> = ({ ordered, start, items }, view) => {
  const drawn = items.map((item) => html`<li>${listItem(item, view)}</li>\n`);
  if (!ordered) return html`<ul>\n${drawn}</ul>\n`;
  return html`<ol${start !== 1 && html` start="${start}"`}>\n${drawn}</ol>\n`;
};

/** An item of one paragraph reads as a line, not as a paragraph with space around it. */
function listItem(item: Parameters<View['blocks']>[0], view: View): Markup {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind === 'paragraph')) return view.blocks(item);
  return html`${inline(first.content, view)}${rest.length > 0 && html`\n${view.blocks(rest)}`}`;
}

export const table: Draw<'table'> = (
  { head, rows, align },
  view,
) => html`<div class="table-scroll" tabindex="0" role="group"><table>
<thead><tr>${head.map((cell, column) => html`<th scope="col"${alignment(align[column])}>${inline(cell, view)}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, align, view))}</tbody></table></div>\n`;

function tableRow(row: readonly (readonly Inline[])[], align: readonly Alignment[], view: View): Markup {
  const cells = row.map((cell, column) => html`<td${alignment(align[column])}>${inline(cell, view)}</td>`);
  return html`<tr>${cells}</tr>\n`;
}

function alignment(align: Alignment | undefined): Markup | false {
  return align !== undefined && align !== 'left' && html` class="${align}"`;
}

export const figure: Draw<'figure'> = ({ picture, alt }, view) =>
  html`<figure><img src="${view.pictureUrl(picture)}" alt="${alt}" width="${picture.width}" height="${picture.height}"></figure>\n`;

export const quote: Draw<'quote'> = ({ blocks }, view) =>
  html`<blockquote>${view.blocks(blocks)}</blockquote>\n`;

export const code: Draw<'code'> = ({ text }) => html`<pre><code>${text}</code></pre>\n`;

export const rule: Draw<'rule'> = () => html`<hr>\n`;

export const notes: Draw<'notes'> = (
  { title, back, notes: all },
  view,
) => html`<section class="notes" aria-labelledby="notes-title">
<h2 id="notes-title">${title}</h2>
<ol>
${all.map(({ number, blocks }) => html`<li id="note-${number}">${view.blocks(blocks)} <a href="#note-${number}-from" role="doc-backlink">${back} ${number}</a></li>\n`)}</ol>
</section>\n`;

export const bank: Draw<'bank'> = ({
  title,
  words,
}) => html`<div class="bank"><p class="bank-title">${title}</p>
<ul>${join(words.map((word) => html`<li>${word}</li>`))}</ul></div>\n`;
