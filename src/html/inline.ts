import type { Inline, InlinePicture, ProseBlock, TextRun } from '../lesson/prose.ts';
import { plainBlocks } from '../lesson/prose.ts';
import { html, join, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** Inline content as phrasing markup. Gaps are drawn by `drawGap`, which only exercises give. */
export function inline(content: readonly Inline[], view: View): Markup {
  return join(content.map((piece) => drawInline(piece, view)));
}

function drawInline(piece: Inline, view: View): Markup {
  switch (piece.kind) {
    case 'text':
      return run(piece);
    case 'break':
      return html`<br>`;
    case 'picture':
      return inlinePicture(piece, view);
    case 'gap':
      return piece.answer === undefined
        ? html`<input class="gap" type="text" id="${piece.name}" aria-label="${piece.label}" size="${piece.width ?? 10}" autocomplete="off" autocapitalize="off" spellcheck="false">`
        : html`<span class="gap gap-filled">${piece.answer}</span>`;
    case 'note':
      return html`<sup><a href="#note-${piece.number}" id="note-${piece.number}-from" role="doc-noteref">${piece.number}</a></sup>`;
  }
}

function run({ text, bold, italic, code, link }: TextRun): Markup {
  let drawn = html`${text}`;
  if (code) drawn = html`<code>${drawn}</code>`;
  if (italic) drawn = html`<em>${drawn}</em>`;
  if (bold) drawn = html`<strong>${drawn}</strong>`;
  if (!link) return drawn;
  return isOutside(link)
    ? html`<a href="${link}" rel="noopener noreferrer">${drawn}</a>`
    : html`<a href="${link}">${drawn}</a>`;
}

function isOutside(link: string): boolean {
  return /^https?:/i.test(link);
}

function inlinePicture({ picture, alt }: InlinePicture, view: View): Markup {
  return html`<img class="inline-picture" src="${view.pictureUrl(picture)}" alt="${alt}" width="${picture.width}" height="${picture.height}">`;
}

/**
 * Blocks where HTML allows only phrasing content, as in a label: paragraphs become lines, pictures stay,
 * anything richer gives its words.
 */
export function phrasing(blocks: readonly ProseBlock[], view: View): Markup {
  return join(blocks.map((block) => phrasingBlock(block, view)));
}

function phrasingBlock(block: ProseBlock, view: View): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<span class="line">${inline(block.content, view)}</span>`;
    case 'figure':
      return inlinePicture({ kind: 'picture', picture: block.picture, alt: block.alt }, view);
    default:
      return html`<span class="line">${plainBlocks([block])}</span>`;
  }
}
