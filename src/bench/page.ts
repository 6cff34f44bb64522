import { html, join, type Markup } from '../html/markup.ts';
import { renderBlocks } from '../html/render.ts';
import { spokenLanguage } from '../lesson/language.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { RunningHeads } from './desk-files.ts';

/**
 * A sheet as a page of the kit's own look, to be printed: the blocks as students get them, under the head
 * that the worksheet has.
 *
 * @param stylesheet its address from the page
 */
export function pageOf(sheet: Sheet, stylesheet: string, pictureUrl: (picture: Picture) => string): string {
  const { title, language, tier, head, blocks } = sheet;
  const page = html`<!doctype html>
<html lang="${spokenLanguage(language)}" data-tier="${tier}">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="${stylesheet}"></head>
<body class="page-student"><main><article>
<header class="lesson-head"><p class="eyebrow">${head.document} ${head.facts.join('  ·  ')}</p>
<h1>${title}</h1>
${head.summary && html`<p class="lead">${head.summary}</p>`}${fillIn(head.fillIn)}</header>
${renderBlocks(blocks, pictureUrl)}</article></main></body></html>
`;
  return page.toString();
}

function fillIn(labels: readonly string[]): Markup {
  return join(labels.map((label) => html`<p class="field"><label>${label} <input type="text"></label></p>`));
}

/** What the browser prints above and below each page. */
export function runningHeadsOf({ running }: Sheet): RunningHeads {
  const number = running.pageOf
    .split(/(\{pages?\})/u)
    .map((part) => html`${{ '{page}': pageNumber, '{pages}': pageCount }[part] ?? part}`);
  const line = (content: Markup): string =>
    html`<div style="font-size: 8.5pt; width: 100%; margin: 0 16mm">${content}</div>`.toString();
  return {
    head: line(html`${running.head}`),
    foot: line(html`${running.foot} <span style="float: right">${number}</span>`),
  };
}

const pageNumber = html`<span class="pageNumber"></span>`;
const pageCount = html`<span class="totalPages"></span>`;
