import { PDFHexString, PDFName, PDFRef } from 'pdf-lib';
import { remembering } from '../memory.ts';

/**
 * The syntax of PDF objects. The library writes names, references and text in other scripts, each once. A
 * value is its own text, in Latin-1: nothing is kept in trees of objects, which makes writing fast.
 */
export type Value = string;

/** The number of an indirect object. */
export type Ref = number;

/** Entries of a dictionary; those without a value are left out. */
export type Entries = Readonly<Record<string, Value | undefined>>;

/** The text of each number from 0 to 1000, the size of a page, in hundredths. Filled as they come. */
const known = new Array<string>(100_000).fill('');

/** A number as PDF writes it: two decimals are a three-hundredth of a millimetre. */
export function num(value: number): Value {
  const hundredths = Math.round(value * 100);
  if (!(hundredths >= 0 && hundredths < known.length)) return String(hundredths / 100);
  known[hundredths] ||= String(hundredths / 100);
  return known[hundredths]!;
}

/** How each object is referred to. Filled as they come: documents number their objects alike. */
const references: Value[] = [];

export function ref(to: Ref): Value {
  references[to] ??= PDFRef.of(to).toString();
  return references[to];
}

/** A name. Those of the format come again and again. */
export const name = remembering((text: string): Value => PDFName.of(text).asString());

/** What PDF's own encoding of text has from 0x80 on, before it goes on as Latin-1. */
const documentSpecials = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';
const euro = 0xa0;

/** Text that has a byte for each character, and does not begin like text in another encoding. */
const inDocumentEncoding = new RegExp(`^(?![þÿï])[ -~¡-¬®-ÿ€${documentSpecials}]*$`, 'u');
const special = new RegExp(`[€${documentSpecials}]`, 'gu');

/** Text that people read, in any script. */
export function textString(text: string): Value {
  if (inDocumentEncoding.test(text)) return byteString(text.replace(special, documentByte));
  return PDFHexString.fromText(text).toString();
}

function documentByte(character: string): string {
  return String.fromCharCode(character === '€' ? euro : 0x80 + documentSpecials.indexOf(character));
}

/** Bytes that programs read: addresses, dates, tags. */
export function byteString(text: string): Value {
  return `(${text.replace(/[\\()]/gu, '\\$&')})`;
}

export function array(values: readonly Value[]): Value {
  return `[${values.join(' ')}]`;
}

export function numbers(values: readonly number[]): Value {
  return array(values.map(num));
}

/**
 * A dictionary; entries without a value are left out.
 *
 * @param all its entries, in as many parts as they come: to merge them first costs more than to write them
 */
export function dict(...all: readonly Entries[]): Value {
  let text = '<<';
  for (const entries of all) {
    for (const key in entries) {
      const value = entries[key];
      if (value !== undefined) text += `/${key} ${value}`;
    }
  }
  return `${text}>>`;
}
