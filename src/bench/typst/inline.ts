import type { Gap, Inline, TextRun } from '../../lesson/prose.ts';
import { type Code, call, joined, quoted } from './code.ts';
import type { Pen } from './pen.ts';

/** The places that a document has: a link to another would end the run. */
export type Anchors = ReadonlySet<string>;

/** Writes the inlines of a paragraph. */
export function inlineCode(content: readonly Inline[], anchors: Anchors, picture: Pen['picture']): Code {
  return joined(content.map((piece) => one(piece, anchors, picture)));
}

function one(piece: Inline, anchors: Anchors, picture: Pen['picture']): Code {
  switch (piece.kind) {
    case 'text':
      return run(piece, anchors);
    case 'break':
      return 'linebreak()';
    case 'gap':
      return gap(piece);
    case 'note':
      return call('note-reference', [String(piece.number ?? 0)]);
    case 'picture':
      return call('small-picture', [
        picture(piece.picture),
        `${piece.picture.width * 0.75}pt`,
        quoted(piece.alt),
      ]);
  }
}

function run({ text, bold, italic, code, link }: TextRun, anchors: Anchors): Code {
  let written = quoted(text);
  if (code) written = call('raw', [written]);
  if (italic) written = call('emph', [written]);
  if (bold) written = call('strong', [written]);
  const target = link && targetOf(link, anchors);
  return target ? call('link', [target, written]) : written;
}

function targetOf(link: string, anchors: Anchors): Code | undefined {
  if (!link.startsWith('#')) return quoted(link);
  return anchors.has(link.slice(1)) ? call('label', [quoted(link.slice(1))]) : undefined;
}

/** Room to leave where nothing is told. */
const usualWidth = 10;

function gap({ answer, width }: Gap): Code {
  return answer === undefined
    ? call('gap', [String(width ?? usualWidth)])
    : call('filled-gap', [quoted(answer)]);
}
