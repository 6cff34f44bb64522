import type { ChatMessage, OptionRow } from '../../sheet/blocks.ts';
import { phrasing } from '../inline.ts';
import { html, type Markup } from '../markup.ts';
import type { Draw, View } from '../view.ts';

export const options: Draw<'options'> = ({ name, label, multiple, options: rows }, view) => {
  if (rows.some(({ answer }) => answer !== undefined)) {
    return html`<ul class="keyed-options">\n${rows.map((row) => keyed(row, view))}</ul>\n`;
  }
  const type = multiple ? 'checkbox' : 'radio';
  return html`<fieldset class="options">
<legend class="visually-hidden">${label}</legend>
${rows.map((row, index) => optionRow(type, name, index, phrasing(row.content, view)))}</fieldset>\n`;
};

function optionRow(type: string, name: string, index: number, content: Markup): Markup {
  const id = `${name}--${index + 1}`;
  return html`<div class="option"><input type="${type}" id="${id}" name="${name}" value="${index + 1}"><label for="${id}">${content}</label></div>\n`;
}

/** An option in a key: a mark, words for the mark, and the feedback beside it. */
function keyed(row: OptionRow, view: View): Markup {
  return html`<li class="${row.answer ? 'is-right' : 'is-other'}">${mark(row)}${view.blocks(row.content)}${feedback(row, view)}</li>\n`;
}

function mark({ answer, mark: words }: OptionRow): Markup {
  return html`<span class="mark" aria-hidden="true">${answer ? '✓' : ''}</span>${words && html`<span class="mark-words">${words}</span>`}`;
}

function feedback(row: OptionRow, view: View): Markup | undefined {
  return row.feedback?.length ? html`<div class="feedback">${view.blocks(row.feedback)}</div>` : undefined;
}

export const chat: Draw<'chat'> = ({ name, label, messages }, view) => {
  const isKey = messages.some(({ answer }) => answer !== undefined);
  const drawn = messages.map((message, index) =>
    isKey ? keyedBubble(message, view) : bubble(message, name, index, view),
  );
  if (isKey) return html`<ol class="chat">\n${drawn}</ol>\n`;
  return html`<fieldset class="options">
<legend class="visually-hidden">${label}</legend>
<ol class="chat">\n${drawn}</ol>
</fieldset>\n`;
};

function bubble(message: ChatMessage, name: string, index: number, view: View): Markup {
  const id = `${name}--${index + 1}`;
  return html`<li class="message message-${message.side}"><input type="checkbox" id="${id}" name="${name}" value="${index + 1}"><label for="${id}">${sender(message)} ${phrasing(message.content, view)}</label></li>\n`;
}

/** Not every message says who sent it. */
function sender({ sender: name }: ChatMessage): Markup | '' {
  return name && html`<span class="sender">${name}</span>`;
}

function keyedBubble(message: ChatMessage, view: View): Markup {
  return html`<li class="message message-${message.side} ${message.answer ? 'is-right' : 'is-other'}"><div class="bubble">${sender(message)}${view.blocks(message.content)}</div>${mark(message)}${feedback(message, view)}</li>\n`;
}
