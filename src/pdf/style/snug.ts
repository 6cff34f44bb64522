import type { SpaceStyle, Style, TextStyle, TextStyles } from './style.ts';

/** How much closer lines and blocks stand: hardly to be seen, and enough to save some lines a page. */
const leadingPart = 0.95;
const spacePart = 0.75;

/** The same style with everything a little closer, to spare a page that would hold a few lines only. */
export function snug(style: Style): Style {
  return { ...style, text: closer(style.text), space: smaller(style.space) };
}

function closer(text: TextStyles): TextStyles {
  const entries = Object.entries(text) as [keyof TextStyles, TextStyle][];
  const snugger = entries.map(([kind, one]) => [kind, { ...one, leading: one.leading * leadingPart }]);
  return Object.fromEntries(snugger) as Record<keyof TextStyles, TextStyle>;
}

function smaller(space: SpaceStyle): SpaceStyle {
  const { paragraph, item, block, task, section } = space;
  const by = (size: number): number => size * spacePart;
  return {
    ...space,
    paragraph: by(paragraph),
    item: by(item),
    block: by(block),
    task: by(task),
    section: by(section),
  };
}
