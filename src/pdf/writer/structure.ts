import { type Annotation, isSlot, isTag, type Slot, type Tag } from '../tags/element.ts';
import type { PdfFile } from './file.ts';
import {
  array,
  byteString,
  dict,
  name,
  num,
  numbers,
  type Ref,
  ref,
  textString,
  type Value,
} from './syntax.ts';

export interface StructureInput {
  readonly root: Tag;
  readonly typeName: (tag: Tag) => string;
  readonly pages: readonly Ref[];
  /** For each page the tags of its marked stretches. */
  readonly marked: readonly (readonly Tag[])[];
  /** Links and fields in the order of their keys in the parent tree, which come after those of the pages. */
  readonly annotations: readonly Tag[];
}

/** Writes the structure tree. @returns the tree, and the object of each tag */
export function writeStructure(
  file: PdfFile,
  input: StructureInput,
): { readonly tree: Ref; readonly refs: ReadonlyMap<Tag, Ref> } {
  const refs = new Map<Tag, Ref>();
  reserveRefs(input.root, file, refs);
  const tree = file.reserve();
  writeTag(input.root, tree, { file, refs, ...input });
  const refOf = (tag: Tag): Value => ref(refs.get(tag)!);
  const parents = [
    ...input.marked.map((tags, page) => `${page} ${array(tags.map(refOf))}`),
    ...input.annotations.map((tag, index) => `${input.pages.length + index} ${refOf(tag)}`),
  ];
  const entries = {
    Type: name('StructTreeRoot'),
    K: refOf(input.root),
    ParentTree: dict({ Nums: array(parents) }),
    ParentTreeNextKey: num(parents.length),
    IDTree: identifiers(refs),
  };
  file.put(tree, dict(entries));
  return { tree, refs };
}

/** Tags with nothing in them are left out, but for cells: an empty cell keeps its place in the row. */
function isWritten(tag: Tag): boolean {
  return tag.type === 'TD' || tag.type === 'TH' || tag.kids.some(hasContent);
}

function hasContent(kid: Tag | Slot | Annotation): boolean {
  if (isTag(kid)) return isWritten(kid);
  return isSlot(kid) ? kid.contents.length > 0 : kid.place !== undefined;
}

function reserveRefs(tag: Tag, file: PdfFile, refs: Map<Tag, Ref>): void {
  refs.set(tag, file.reserve());
  for (const kid of tag.kids) if (isTag(kid) && isWritten(kid)) reserveRefs(kid, file, refs);
}

interface Writing extends StructureInput {
  readonly file: PdfFile;
  readonly refs: ReadonlyMap<Tag, Ref>;
}

function writeTag(tag: Tag, parent: Ref, writing: Writing): void {
  const { file, refs, typeName } = writing;
  const own = refs.get(tag)!;
  const page = firstPage(tag);
  const place = {
    S: name(typeName(tag)),
    P: ref(parent),
    Pg: page === undefined ? undefined : ref(writing.pages[page]!),
  };
  const kids: Value[] = [];
  for (const kid of tag.kids) pushKid(kids, kid, page, writing);
  file.put(own, dict(place, describe(tag), { K: array(kids) }));
  for (const kid of tag.kids) if (isTag(kid) && refs.has(kid)) writeTag(kid, own, writing);
}

/** The page on which a tag's own content begins. */
function firstPage(tag: Tag): number | undefined {
  for (const kid of tag.kids) if (!isTag(kid) && isSlot(kid) && kid.contents[0]) return kid.contents[0].page;
  return undefined;
}

/** Adds what a kid is for its parent. @param page that the parent names */
function pushKid(
  kids: Value[],
  kid: Tag | Slot | Annotation,
  page: number | undefined,
  { refs, pages }: Writing,
): void {
  if (isTag(kid)) {
    const own = refs.get(kid);
    if (own !== undefined) kids.push(ref(own));
  } else if (isSlot(kid)) {
    for (const { page: on, id } of kid.contents)
      kids.push(on === page ? num(id) : dict({ Type: name('MCR'), Pg: ref(pages[on]!), MCID: num(id) }));
  } else if (kid.place) {
    kids.push(dict({ Type: name('OBJR'), Pg: ref(pages[kid.place.page]!), Obj: ref(kid.place.ref) }));
  }
}

function describe(tag: Tag): Readonly<Record<string, Value | undefined>> {
  return {
    Alt: tag.alt === undefined ? undefined : textString(tag.alt),
    ActualText: tag.actualText === undefined ? undefined : textString(tag.actualText),
    ID: tag.id === undefined ? undefined : byteString(tag.id),
    A: attributesOf(tag),
  };
}

function attributesOf(tag: Tag): Value | undefined {
  if (tag.numbering) return dict({ O: name('List'), ListNumbering: name(tag.numbering) });
  if (tag.scope) {
    const columns = tag.columns === undefined ? undefined : num(tag.columns);
    return dict({ O: name('Table'), Scope: name(tag.scope), ColSpan: columns });
  }
  const box = tag.type === 'Figure' ? figureBox(tag) : undefined;
  return box && dict({ O: name('Layout'), Placement: name('Block'), BBox: numbers(box) });
}

function figureBox(tag: Tag): readonly number[] | undefined {
  for (const kid of tag.kids) if (!isTag(kid) && isSlot(kid)) return kid.contents[0]?.box;
  return undefined;
}

function identifiers(refs: ReadonlyMap<Tag, Ref>): Value | undefined {
  const named = [...refs].flatMap(([{ id }, at]) => (id === undefined ? [] : [[id, at] as const]));
  if (named.length === 0) return undefined;
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  return dict({ Names: array(named.flatMap(([id, at]) => [byteString(id), ref(at)])) });
}
