import { html, type Markup } from '../markup.ts';
import { pictogram } from '../pictogram.ts';
import type { Draw, View } from '../view.ts';

/**
 * A form that sends nothing anywhere: the page's policy forbids it, and no control has a name to send. Where
 * a script will answer, the place in which it speaks is there from the start.
 */
export const task: Draw<'task'> = (
  { id, number, name, icon, exercise, prompt, blocks },
  view,
) => html`<section class="task task-${exercise}" id="${id}" data-exercise="${exercise}"${sealed(id, view)} aria-labelledby="${id}--title">
<h3 class="task-title" id="${id}--title"><span class="task-number">${number}</span>${pictogram(icon)}<span>${name}</span></h3>
<form autocomplete="off" aria-labelledby="${id}--title">
<div class="prompt" id="${id}--prompt">${view.blocks(prompt)}</div>
${view.blocks(blocks)}</form>
${view.keyOf && html`<div class="status" id="${id}--status" role="status"></div>\n`}</section>\n`;

/** What a script needs to judge the exercise. */
function sealed(id: string, { keyOf }: View): Markup | undefined {
  const key = keyOf?.(id);
  return key ? html` data-key="${key}"` : undefined;
}
