import { html } from '../markup.ts';
import { pictogram } from '../pictogram.ts';
import type { Draw } from '../view.ts';

/** A form that sends nothing anywhere: the page's policy forbids it, and no control has a name to send. */
export const task: Draw<'task'> = (
  { id, number, name, icon, exercise, prompt, blocks },
  view,
) => html`<section class="task task-${exercise}" id="${id}" data-exercise="${exercise}" aria-labelledby="${id}-title">
<h3 class="task-title" id="${id}-title"><span class="task-number">${number}</span>${pictogram(icon)}<span>${name}</span></h3>
<form autocomplete="off" aria-labelledby="${id}-title">
<div class="prompt" id="${id}-prompt">${view.blocks(prompt)}</div>
${view.blocks(blocks)}</form>
</section>\n`;
