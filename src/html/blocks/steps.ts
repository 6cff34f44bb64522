import { inline } from '../inline.ts';
import { html } from '../markup.ts';
import type { Draw } from '../view.ts';

/** A story in steps; the choices are links in the page, so that it works without a script. */
export const steps: Draw<'steps'> = ({ steps: all }, view) => html`<ol class="steps">
${all.map(
  ({
    id,
    number,
    title,
    blocks,
    choices,
    end,
  }) => html`<li class="step" id="${id}" tabindex="-1"><h4 class="step-title"><span class="step-number">${number}</span> ${inline(title, view)}</h4>
${view.blocks(blocks)}${choices.length > 0 && html`<ul class="step-choices">${choices.map(({ content, to, goTo }) => html`<li><a href="#${to}">${inline(content, view)}</a> <span class="go-to">${goTo}</span></li>`)}</ul>`}${end && html`<p class="step-end">${end}</p>`}</li>\n`,
)}</ol>\n`;
