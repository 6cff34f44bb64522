import { spokenLanguage } from '../../lesson/language.ts';
import type { Picture } from '../../lesson/prose.ts';
import type { Block } from '../../sheet/blocks.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { blockCode } from './blocks/table.ts';
import { array, type Code, call, dictionary, joined, quoted } from './code.ts';
import { type Anchors, inlineCode } from './inline.ts';
import { lookFile } from './look.ts';
import type { Pen } from './pen.ts';

/** A document in Typst: its source, and the pictures that lie beside it. */
export interface TypstDocument {
  readonly source: string;
  /** By their path from the source. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes a sheet as Typst: the same words, boxes and pictures in the same order and the same faces and
 * sizes, with the means that Typst's users have.
 */
export function typstSource(sheet: Sheet): TypstDocument {
  const pictures = new Map<string, Uint8Array>();
  const body = newPen(anchorsIn(sheet.blocks), pictures).blocks(sheet.blocks);
  const { head, running, title, language } = sheet;
  const frame = {
    title: quoted(title),
    language: quoted(spokenLanguage(language)),
    document: quoted(head.document),
    summary: quoted(head.summary),
    facts: quoted(head.facts.join('  ·  ')),
    'fill-in': array(head.fillIn.map(quoted)),
    running: dictionary({ head: quoted(running.head), foot: quoted(running.foot) }),
    'page-of': pageOf(running.pageOf),
  };
  const source = `#import "/${lookFile(sheet)}": *\n#${call('sheet', [body], frame)}\n`;
  return { source, pictures };
}

/** A function that says which page of how many this is. */
function pageOf(words: string): Code {
  const parts = words
    .split(/(\{pages?\})/u)
    .map((part) => ({ '{page}': 'page', '{pages}': 'pages' })[part] ?? quoted(part));
  return `(page, pages) => ${joined(parts)}`;
}

function newPen(anchors: Anchors, pictures: Map<string, Uint8Array>): Pen {
  let section = 1;
  let deepest = 1;
  // Levels must nest, also where a block wants to stand deeper.
  const nested = (level: number): number => {
    deepest = Math.min(level, deepest + 1, 6);
    return deepest;
  };
  const inline: Pen['inline'] = (content) => inlineCode(content, anchors, pen.picture);
  const pen: Pen = {
    inline,
    blocks: (blocks) => joined(blocks.map((block) => blockCode(block, pen))),
    item: (blocks) => {
      const [first, ...rest] = blocks;
      return first?.kind === 'paragraph' && rest.length === 0 ? inline(first.content) : pen.blocks(blocks);
    },
    picture: ({ name, bytes }: Picture) => {
      pictures.set(name, bytes);
      return quoted(`/${name}`);
    },
    below: (depth) => nested(section + depth),
    enter: (level) => {
      section = nested(level);
      return section;
    },
  };
  return pen;
}

/** Every place of a sheet that a link may lead to. */
function anchorsIn(blocks: readonly Block[]): Anchors {
  return new Set(
    blocks.flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'heading':
          return block.id === undefined ? [] : [block.id];
        case 'panel':
          return [...(block.id === undefined ? [] : [block.id]), ...anchorsIn(block.blocks)];
        case 'task':
          return [block.id, ...anchorsIn(block.prompt), ...anchorsIn(block.blocks)];
        case 'steps':
          return block.steps.flatMap(({ id, blocks: inner }) => [id, ...anchorsIn(inner)]);
        case 'notes':
          return block.notes.map(({ number }) => `note-${number}`);
        default:
          return [];
      }
    }),
  );
}
