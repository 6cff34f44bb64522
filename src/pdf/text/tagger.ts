import { type Annotation, type Slot, slotIn, type Tag, tagIn } from '../tags/element.ts';
import type { Piece, Run } from './words.ts';

/** Gives each piece of a text its place in the structure tree, in reading order. */
export interface Tagger {
  readonly slotFor: (piece: Piece) => Slot;
  /** A new annotation in the tag of a link. */
  readonly annotationFor: (run: Run) => Annotation;
  /** The paragraph's tag, for a field that comes next. */
  readonly tagForField: () => Tag;
}

/** A tagger for one paragraph: plain text goes straight into its tag, links and gaps into tags of their own. */
export function newTagger(tag: Tag): Tagger {
  const links = new Map<Run, Tag>();
  let current: { readonly tag: Tag; readonly slot: Slot } | undefined;
  const linkTag = (run: Run): Tag => {
    const known = links.get(run);
    if (known) return known;
    const parent = run.link?.note ? tagIn(tag, 'Reference') : tag;
    const made = tagIn(parent, 'Link');
    links.set(run, made);
    return made;
  };
  const slotFor = (piece: Piece): Slot => {
    const wanted = tagFor(piece, tag, linkTag);
    if (current?.tag !== wanted) current = { tag: wanted, slot: slotIn(wanted) };
    return current.slot;
  };
  const annotationFor = (run: Run): Annotation => {
    const parent = linkTag(run);
    const annotation: Annotation = { tag: parent };
    parent.kids.push(annotation);
    return annotation;
  };
  const tagForField = (): Tag => {
    current = undefined;
    return tag;
  };
  return { slotFor, annotationFor, tagForField };
}

function tagFor(piece: Piece, tag: Tag, linkTag: (run: Run) => Tag): Tag {
  if (piece.kind === 'picture') return tagIn(tag, 'Figure', { alt: piece.alt });
  if (piece.kind === 'gap') return tagIn(tag, 'Span', { actualText: '…' });
  return piece.run.link ? linkTag(piece.run) : tag;
}
