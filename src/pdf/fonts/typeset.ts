import { remembering } from '../memory.ts';
import { type Role, roles } from './files.ts';
import type { Font } from './font.ts';

/** Fonts in the order in which they are tried; the first is the face's own. */
export type Chain = readonly [own: Font, ...fallbacks: Font[]];

/** A word as it is shown: mostly in one font, in more where a character needs a fallback. */
export interface SetText {
  /** In thousandths of the type size. */
  readonly width: number;
  readonly parts: readonly SetPart[];
}

export interface SetPart {
  readonly font: Font;
  readonly width: number;
  /** The items of a `TJ` array. */
  readonly show: string;
}

/** Sets a word in a cut. @throws when no font has a character: callers ask `uncoveredCharacters` before */
export type Typesetter = (text: string, role: Role) => SetText;

/** A typesetter that remembers the words it has set. */
export function makeTypesetter(chains: Readonly<Record<Role, Chain>>): Typesetter {
  const setters = Object.fromEntries(
    roles.map((role) => [role, remembering((text: string) => setWord(drawnText(text), chains[role]))]),
  ) as Readonly<Record<Role, (text: string) => SetText>>;
  return (text, role) => setters[role](text);
}

/** A whole word in the first font that has all of it: letters of two designs in one word look like a fault. */
function setWord(text: string, chain: Chain): SetText {
  const font = fontFor(text, chain);
  const parts = (font ? [{ font, text }] : stretches(text, chain)).map((part): SetPart => {
    const { width, show } = part.font.shape(part.text);
    return { font: part.font, width, show };
  });
  return { parts, width: parts.reduce((sum, { width }) => sum + width, 0) };
}

function stretches(text: string, chain: Chain): readonly { readonly font: Font; readonly text: string }[] {
  const parts: { font: Font; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(character, chain);
    if (!font) throw new Error(`No font draws “${character}”`);
    const last = parts.at(-1);
    if (last?.font === font) last.text += character;
    else parts.push({ font, text: character });
  }
  return parts;
}

/** The first font that draws the whole text; `undefined` where none does. */
export function fontFor(text: string, chain: Chain): Font | undefined {
  return chain.find(({ glyphOf }) => {
    for (const character of text) if (!glyphOf.has(character.codePointAt(0)!)) return false;
    return true;
  });
}

/** Joiners, variation selectors, skin tones and direction marks: nothing to draw in one colour. */
const undrawn =
  /\p{Variation_Selector}|\p{Emoji_Modifier}|[\u00ad\u200b-\u200f\u2060\ufeff]|[\u{e0020}-\u{e007f}]/gu;

const plain = /^[ -~]*$/u;

/** Text as it is drawn: composed, and without characters that only steer. */
export function drawnText(text: string): string {
  return plain.test(text) ? text : text.replace(undrawn, '').normalize('NFC');
}
