import type { Ref } from '../writer/syntax.ts';

/** The types of structure that we use: the standard ones of PDF 1.7. */
export type TagType =
  | 'Document'
  | 'Heading'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Caption'
  | 'BlockQuote'
  | 'Code'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'Form'
  | 'Sect';

/** What a tag tells beside its type. */
export interface TagDetails {
  /** Text alternative of a figure. */
  readonly alt?: string;
  /** The characters that a drawing stands for, such as a ticked box. */
  readonly actualText?: string;
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'UpperAlpha';
  readonly scope?: 'Column' | 'Row';
  readonly columns?: number;
  readonly id?: string;
  /** Rank of a heading: its level, or how far below the section it stands in. */
  readonly heading?: { readonly level: number } | { readonly below: number };
  /** Words of a heading, for bookmarks. */
  readonly title?: string;
}

/**
 * A node of the structure tree: what a screen reader walks through. Tags are made in reading order while
 * blocks are laid out; where their content lands is filled in when pages are painted.
 */
export interface Tag extends TagDetails {
  readonly type: TagType;
  readonly kids: (Tag | Slot | Annotation)[];
}

/** A stretch of content within a tag, without other tags in between. */
export interface Slot {
  readonly tag: Tag;
  readonly contents: MarkedContent[];
}

/** A marked stretch on a page. Places are in points from the page's lower left. */
export interface MarkedContent {
  readonly page: number;
  readonly id: number;
  /** Where it begins. */
  readonly top: number;
  /** What a figure fills. */
  readonly box?: readonly [number, number, number, number];
}

/** A link or form field as a child of its tag. */
export interface Annotation {
  readonly tag: Tag;
  /** Set when the page is painted. */
  place?: { readonly page: number; readonly ref: Ref };
}

/** A new tag at the end of its parent. */
export function tagIn(parent: Tag, type: TagType, details: TagDetails = {}): Tag {
  const tag: Tag = { type, kids: [], ...details };
  parent.kids.push(tag);
  return tag;
}

/** A new slot at the end of a tag. */
export function slotIn(tag: Tag): Slot {
  const slot: Slot = { tag, contents: [] };
  tag.kids.push(slot);
  return slot;
}

/** The root of a document. */
export function newTree(): Tag {
  return { type: 'Document', kids: [] };
}

export function isTag(kid: Tag | Slot | Annotation): kid is Tag {
  return 'kids' in kid;
}

export function isSlot(kid: Tag | Slot | Annotation): kid is Slot {
  return 'contents' in kid;
}

/** Where a tag's content begins. */
export function firstContent(tag: Tag): MarkedContent | undefined {
  for (const kid of tag.kids) {
    const content = isTag(kid) ? firstContent(kid) : isSlot(kid) ? kid.contents[0] : undefined;
    if (content) return content;
  }
  return undefined;
}
