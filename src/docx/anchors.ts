import { createHash } from 'node:crypto';
import { Bookmark, type ParagraphChild } from 'docx';
import type { Block } from '../sheet/blocks.ts';

/** Word takes no longer name. */
const longest = 40;

/** The places of a document that links can lead to. A link to any other place is left as words. */
export class Anchors {
  readonly #ids: ReadonlySet<string>;

  constructor(blocks: readonly Block[]) {
    this.#ids = new Set(idsIn(blocks));
  }

  /** The bookmark that a link such as `#help` leads to, where this document has it. */
  nameOf(link: string): string | undefined {
    const id = link.slice(1);
    return link.startsWith('#') && this.#ids.has(id) ? bookmarkName(id) : undefined;
  }
}

/** Words as the place that links to an id lead to. */
export function anchored(
  id: string | undefined,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return id === undefined ? children : [new Bookmark({ id: bookmarkName(id), children })];
}

/** Word's names begin with a letter and hold only letters, digits and underscores. */
function bookmarkName(id: string): string {
  const plain = `to_${id.replaceAll('-', '_')}`;
  if (/^\w+$/u.test(plain) && plain.length <= longest) return plain;
  return `to_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
}

/** Every `id` in blocks: blocks are plain data, so one walk does for every kind. */
function idsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return [];
  const own = 'id' in data && typeof data.id === 'string' ? [data.id] : [];
  return [...own, ...Object.values(data).flatMap(idsIn)];
}
