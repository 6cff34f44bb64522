/** `{#id name=value name="several words"}`, as it stands on one line. */
export interface Attributes {
  readonly id?: string;
  readonly values: ReadonlyMap<string, string>;
  /** What is no attribute, or one too many. */
  readonly faults: readonly string[];
  /** Index behind the closing brace. */
  readonly end: number;
}

export const noAttributes: Attributes = { values: new Map(), faults: [], end: 0 };

const piece =
  /\s*(?:(?<end>\})|#(?<id>[^\s{}"'=]+)|(?<name>[A-Za-z][\w-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>(?![“”„‘’])[^\s{}"'=]+))|(?<fault>[^\s}]+))/uy;

/** Reads attributes. @param start index of the opening brace in `text` */
export function parseAttributes(text: string, start: number): Attributes {
  const values = new Map<string, string>();
  const faults: string[] = [];
  let id: string | undefined;
  piece.lastIndex = start + 1;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const { end, id: name, name: key, double, single, bare, fault } = found.groups!;
    if (end) return { ...(id === undefined ? {} : { id }), values, faults, end: piece.lastIndex };
    if (fault) faults.push(fault);
    else if (name ? id !== undefined : values.has(key!)) faults.push(found[0].trim());
    else if (name) id = name;
    else values.set(key!, double ?? single ?? bare ?? '');
  }
  return { ...(id === undefined ? {} : { id }), values, faults: [...faults, '{'], end: text.length };
}
