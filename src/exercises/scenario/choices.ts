import type { StepChoice } from '../../lesson/exercise.ts';
import type { Inline, List, Paragraph, ProseBlock } from '../../lesson/prose.ts';
import type { Draft } from '../reading/draft.ts';

/** What a block of a step gives: choices, and what is left to read. */
interface Found {
  readonly choices: readonly StepChoice[];
  readonly content: readonly ProseBlock[];
}

/**
 * The choices in a block. A list of links and a paragraph of nothing but links are choices alone; a link
 * in the middle of a sentence is a choice too, and the sentence stays.
 */
export function choicesIn(draft: Draft, block: ProseBlock): Found {
  if (block.kind === 'list') return choicesInList(draft, block);
  return block.kind === 'paragraph' ? choicesInParagraph(block) : { choices: [], content: [block] };
}

function choicesInList(draft: Draft, list: List): Found {
  const linked = list.items.map((item) => item.flatMap((block) => linksIn(block)));
  if (linked.every((links) => links.length === 0)) return { choices: [], content: [list] };
  return { choices: list.items.flatMap((item) => choiceOfItem(draft, list, item)), content: [] };
}

function choiceOfItem(draft: Draft, list: List, item: readonly ProseBlock[]): readonly StepChoice[] {
  const [words, stray] = item;
  const line = words?.line ?? list.line;
  const to = words ? linksIn(words) : [];
  if (stray) draft.report('stray-in-item', draft.at(stray.line), { actual: draft.id });
  const outside = words && outsideIn(words);
  if (to.length === 0 && outside) draft.report('step-outside', draft.at(line), { actual: outside });
  if (words?.kind !== 'paragraph' || new Set(to).size !== 1) {
    if (to.length > 0 || !outside) draft.report('step-choice', draft.at(line), { actual: to.length });
    return [];
  }
  return [{ content: words.content.map(withoutLink), to: to[0]!, line }];
}

function choicesInParagraph(block: Paragraph): Found {
  const choices = linkedRuns(block.content).map(({ to, content }) => ({ content, to, line: block.line }));
  if (choices.length === 0) return { choices, content: [block] };
  const onlyLinks = block.content.every((inline) => targetOf(inline) !== undefined || isSpace(inline));
  return { choices, content: onlyLinks ? [] : [{ ...block, content: block.content.map(withoutLink) }] };
}

/** Neighbours with the same target are one link: its words may be partly bold. */
function linkedRuns(content: readonly Inline[]): readonly { to: string; content: readonly Inline[] }[] {
  const runs: { to: string; content: Inline[] }[] = [];
  let open: string | undefined;
  for (const inline of content) {
    const to = targetOf(inline);
    if (to !== undefined && to === open) runs.at(-1)!.content.push(withoutLink(inline));
    else if (to !== undefined) runs.push({ to, content: [withoutLink(inline)] });
    open = to;
  }
  return runs;
}

function linksIn(block: ProseBlock): readonly string[] {
  return block.kind === 'paragraph' ? linkedRuns(block.content).map(({ to }) => to) : [];
}

/** The steps that a block leads to. */
export function targetsIn(block: ProseBlock): readonly string[] {
  return block.kind === 'list' ? block.items.flat().flatMap(targetsIn) : linksIn(block);
}

/** Where a line that is nothing but a link leads, if that is no step. */
export function outsideIn(block: ProseBlock): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const links = block.content.map((inline) => (inline.kind === 'text' ? inline.link : undefined));
  return links.every((link) => link !== undefined && !link.startsWith('#')) ? links[0] : undefined;
}

function targetOf(inline: Inline): string | undefined {
  return inline.kind === 'text' && inline.link?.startsWith('#') ? inline.link.slice(1) : undefined;
}

function withoutLink(inline: Inline): Inline {
  if (targetOf(inline) === undefined || inline.kind !== 'text') return inline;
  const { link: _, ...words } = inline;
  return words;
}

function isSpace(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
}
