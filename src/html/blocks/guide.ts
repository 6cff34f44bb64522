import type { BlockOf } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { html, type Markup } from '../markup.ts';
import { pictogram } from '../pictogram.ts';
import type { Draw } from '../view.ts';

type TimelinePhase = BlockOf<'timeline'>['phases'][number];

export const facts: Draw<'facts'> = ({ facts: all }, view) => html`<dl class="facts">
${all.map(({ label, blocks }) => html`<div><dt>${label}</dt><dd>${view.blocks(blocks)}</dd></div>\n`)}</dl>\n`;

export const contents: Draw<'contents'> = ({
  title,
  entries,
}) => html`<nav class="contents" aria-label="${title}">
<p class="contents-title">${title}</p>
<ul>
${entries.map((entry) => html`<li><a href="#${entry.id}">${entry.title}</a></li>\n`)}</ul>
</nav>\n`;

/** The phases of a lesson; the length of a bar follows its minutes. */
export const timeline: Draw<'timeline'> = ({ title, phases }) => {
  const longest = Math.max(...phases.map(({ minutes }) => minutes));
  return html`<ol class="timeline" aria-label="${title}">
${phases.map((phase) => timelineRow(phase, longest))}</ol>\n`;
};

function timelineRow({ id, title, minutes, length, form, short }: TimelinePhase, longest: number): Markup {
  return html`<li><a href="#${id}">${title}</a> <span class="length">${length}</span> <span class="form">${form}</span>${short && html` <span class="short">${short}</span>`}
<svg class="bar" viewBox="0 0 ${longest} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${minutes}" height="1"></rect></svg></li>\n`;
}

export const contacts: Draw<'contacts'> = ({ contacts: all }, view) => html`<ul class="contacts">
${all.map(({ icon, name, ways, about, checked }) => html`<li>${pictogram(icon)}<div><p class="contact-name">${name}</p>${ways.map((way) => html`<p class="contact-way">${inline(way, view)}</p>`)}${about.length > 0 && html`<p>${inline(about, view)}</p>`}${checked && html`<p class="checked">${checked}</p>`}</div></li>\n`)}</ul>\n`;
