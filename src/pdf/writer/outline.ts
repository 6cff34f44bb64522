import type { PdfFile } from './file.ts';
import { dict, num, type Ref, ref, textString, type Value } from './syntax.ts';

/** A bookmark, with its depth from 1. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly destination: Value;
}

interface Node extends Bookmark {
  readonly at: Ref;
  readonly kids: Node[];
}

/** Adds bookmarks, nested by their levels. @returns nothing where there are none */
export function addOutline(file: PdfFile, bookmarks: readonly Bookmark[]): Ref | undefined {
  if (bookmarks.length === 0) return undefined;
  const root: Node = { title: '', level: 0, destination: '', at: file.reserve(), kids: [] };
  const path: Node[] = [root];
  for (const bookmark of bookmarks) {
    while (path.length > 1 && path.at(-1)!.level >= bookmark.level) path.pop();
    const node: Node = { ...bookmark, at: file.reserve(), kids: [] };
    path.at(-1)!.kids.push(node);
    path.push(node);
  }
  file.put(root.at, dict({ Type: '/Outlines', ...endsOf(root), Count: num(descendants(root)) }));
  writeKids(file, root);
  return root.at;
}

function writeKids(file: PdfFile, parent: Node): void {
  for (const [index, kid] of parent.kids.entries()) {
    const before = parent.kids[index - 1];
    const after = parent.kids[index + 1];
    const entries = {
      Title: textString(kid.title),
      Parent: ref(parent.at),
      Prev: before && ref(before.at),
      Next: after && ref(after.at),
      ...endsOf(kid),
      Count: kid.kids.length > 0 ? num(descendants(kid)) : undefined,
      Dest: kid.destination,
    };
    file.put(kid.at, dict(entries));
    writeKids(file, kid);
  }
}

function endsOf({ kids }: Node): { readonly First: Value | undefined; readonly Last: Value | undefined } {
  return { First: kids[0] && ref(kids[0].at), Last: kids.length > 0 ? ref(kids.at(-1)!.at) : undefined };
}

function descendants({ kids }: Node): number {
  return kids.reduce((count, kid) => count + 1 + descendants(kid), 0);
}
