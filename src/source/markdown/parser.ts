import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { containers } from './container.ts';
import { gapMarks } from './gap.ts';
import { guard } from './guard.ts';
import { headingAttributes } from './heading.ts';
import { type NoteTwins, noteTwins } from './notes.ts';

/** What the footnote plug-in leaves: -1 for a note that nothing refers to. */
interface FootnoteEnv {
  readonly footnotes?: { readonly refs?: Readonly<Record<string, number>> };
}

export interface ParsedMarkdown {
  readonly tokens: readonly Token[];
  /** Labels of the footnotes that nothing refers to. */
  readonly unusedNotes: readonly string[];
  /** Labels of the footnotes that are written more than once. */
  readonly noteTwins: readonly string[];
}

/**
 * CommonMark with tables, footnotes, containers and gaps. HTML is recognised so that it can be refused,
 * but only inside of paragraphs: as a block it would swallow the lines below it. Links and text are
 * left as written; `inline.ts` judges them.
 */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false })
  .disable(['strikethrough', 'html_block', 'linkify', 'text_join'])
  .use(footnotes)
  .use(containers)
  .use(headingAttributes)
  .use(gapMarks)
  .use(guard)
  .use(noteTwins);

/** Every link is let through here, so that a bad one is a problem and not just text. */
markdown.validateLink = () => true;

/** Parses a text whose lines count from the file's first line. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const env = {};
  const tokens = markdown.parse(text, env);
  const { footnotes: found, twins = [] }: FootnoteEnv & NoteTwins = env;
  const refs = Object.entries(found?.refs ?? {});
  const unusedNotes = refs.flatMap(([label, id]) => (id < 0 ? [label.slice(1)] : []));
  return { tokens, unusedNotes, noteTwins: twins };
}
