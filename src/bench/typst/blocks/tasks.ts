import { array, type Code, call, joined, quoted } from '../code.ts';
import type { Pen, Write } from '../pen.ts';
import { anchored } from './prose.ts';

export const task: Write<'task'> = ({ id, number, name, icon, prompt, blocks }, pen) =>
  joined([
    anchored(
      id,
      call('task-head', [
        String(pen.below(1)),
        quoted(String(number)),
        quoted(name),
        call('icon', [quoted(icon)]),
      ]),
    ),
    call('task-body', [pen.blocks(prompt), pen.blocks(blocks)]),
  ]);

/** Panels of these tones have a title that is a heading. */
const headedTones: ReadonlySet<string> = new Set(['help', 'care']);

export const panel: Write<'panel'> = ({ tone, title, icon, id, blocks }, pen) => {
  const level = headedTones.has(tone) ? String(pen.below(1)) : 'none';
  const head =
    title === undefined
      ? 'none'
      : call('panel-title', [quoted(title), icon ? call('icon', [quoted(icon)]) : 'none', level]);
  const written = call('panel', [quoted(tone), head, pen.blocks(blocks)]);
  return id === undefined ? written : anchored(id, written);
};

export const steps: Write<'steps'> = ({ steps: all }, pen) =>
  joined(all.map((step) => anchored(step.id, storyStep(step, pen))));

type Step = Parameters<Write<'steps'>>[0]['steps'][number];

function storyStep({ number, title, blocks, choices, end }: Step, pen: Pen): Code {
  const written = choices.map(({ content, to, goTo }) =>
    joined([
      pen.inline(content),
      quoted(' '),
      pen.inline([{ kind: 'text', text: goTo, bold: true, link: `#${to}` }]),
    ]),
  );
  return call('story-step', [
    String(pen.below(2)),
    quoted(String(number)),
    pen.inline(title),
    pen.blocks(blocks),
    array(written),
    end === undefined ? 'none' : quoted(end),
  ]);
}

export const lines: Write<'lines'> = ({ count }) => call('writing-lines', [String(count)]);

export const frame: Write<'frame'> = ({ height }) => call('drawing-frame', [`${height}mm`]);

export const fields: Write<'fields'> = ({ title, fields: all }, pen) =>
  call('cut-card', [quoted(title), array(all.map(({ label }) => pen.inline(label)))]);
