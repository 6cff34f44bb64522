import type { PDFRef } from 'pdf-lib';

/**
 * The syntax of PDF objects. A value is its own text, in Latin-1: nothing is kept in trees of objects,
 * which makes writing fast.
 */
export type Value = string;

/** The number of an indirect object. */
export type Ref = PDFRef;

/** Entries of a dictionary; those without a value are left out. */
export type Entries = Readonly<Record<string, Value | undefined>>;

/** A number as PDF writes it: two decimals are a three-hundredth of a millimetre. */
export function num(value: number): Value {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

export function ref(to: Ref): Value {
  return to.tag;
}

export function name(text: string): Value {
  return `/${text.replace(/[^!-~]|[#()<>[\]{}/%]/gu, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

/** Text that people read, in any script. */
export function textString(text: string): Value {
  let hex = 'feff';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
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

/** A dictionary; entries without a value are left out. */
export function dict(entries: Entries): Value {
  let text = '<<';
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) text += `/${key} ${value}`;
  }
  return `${text}>>`;
}
