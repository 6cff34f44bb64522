/** `{#id name=value name="several words"}`, as it stands on one line. */
export interface Attributes {
  readonly id?: string;
  readonly values: ReadonlyMap<string, string>;
  /** What is no attribute, or one too many. */
  readonly faults: readonly AttributeFault[];
  /** Index behind the closing brace. */
  readonly end: number;
}

/** Why a piece between braces is no attribute. */
export type AttributeFaultKind =
  /** The line ends before the brace is closed. */
  | 'open'
  /** The name stands here already. */
  | 'twice'
  | 'second-id'
  /** A name without a value. */
  | 'empty'
  | 'unreadable';

export interface AttributeFault {
  readonly kind: AttributeFaultKind;
  /** As it stands on the line. */
  readonly text: string;
}

export const noAttributes: Attributes = { values: new Map(), faults: [], end: 0 };

/** A bare value is followed by a space or the end: in `minutes= form=class` the first has none. */
const piece =
  /\s*(?:(?<end>\})|#(?<id>[^\s{}"'=]+)|(?<name>[A-Za-z][\w-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>(?![“”„‘’])[^\s{}"'=]+)(?=[\s}]|$))|\s*=?(?=[\s}]|$))|(?<fault>[^\s}]+))/uy;

/** Reads attributes. @param start index of the opening brace in `text` */
export function parseAttributes(text: string, start: number): Attributes {
  const values = new Map<string, string>();
  const faults: AttributeFault[] = [];
  const ids: string[] = [];
  const finish = (end: number): Attributes => ({ ...(ids[0] ? { id: ids[0] } : {}), values, faults, end });
  piece.lastIndex = start + 1;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const { end, id, name, fault, double, single, bare } = found.groups!;
    const value = double ?? single ?? bare;
    if (end) return finish(piece.lastIndex);
    if (fault) faults.push({ kind: 'unreadable', text: fault });
    else if (id && ids.length > 0) faults.push({ kind: 'second-id', text: `#${id}` });
    else if (id) ids.push(id);
    else if (value === undefined) faults.push({ kind: 'empty', text: name! });
    else if (values.has(name!)) faults.push({ kind: 'twice', text: found[0].trim() });
    else values.set(name!, value);
  }
  faults.push({ kind: 'open', text: text.slice(start, start + 1) });
  return finish(text.length);
}
