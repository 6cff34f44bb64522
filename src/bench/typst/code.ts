/** A piece of Typst code: an expression. */
export type Code = string;

/** Text as a literal, so that no word of an author is ever read as code. */
export function quoted(text: string): Code {
  return `"${text.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n')}"`;
}

/** A value of an argument; what is `undefined` is left out. */
export type Named = Readonly<Record<string, Code | undefined>>;

/** A call: what stands in its place in order, then what is named. */
export function call(name: string, positional: readonly Code[], named: Named = {}): Code {
  const pairs = Object.entries(named).filter(([, value]) => value !== undefined);
  return `${name}(${[...positional, ...pairs.map(([key, value]) => `${key}: ${value}`)].join(', ')})`;
}

/** An array; the comma at its end makes one of a single item too. */
export function array(items: readonly Code[]): Code {
  return items.length === 0 ? '()' : `(${items.join(', ')},)`;
}

/** A dictionary. */
export function dictionary(entries: Readonly<Record<string, Code>>): Code {
  const pairs = Object.entries(entries).map(([key, value]) => `${quoted(key)}: ${value}`);
  return pairs.length === 0 ? '(:)' : `(${pairs.join(', ')})`;
}

/** Pieces of content one after the other. */
export function joined(pieces: readonly Code[]): Code {
  return pieces.length === 0 ? '[]' : `{ ${pieces.join('\n')} }`;
}
