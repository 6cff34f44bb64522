import type { Draft } from './draft.ts';

/** What a numeric attribute may be; `otherwise` holds when it is not written. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/** A whole number from an attribute of the exercise. Another value is a problem. */
export function numberFrom(draft: Draft, name: string, range: NumberRange): number {
  const written = draft.attributes.get(name);
  if (written === undefined) return range.otherwise;
  const value = wholeNumber(written);
  if (value !== undefined && value >= range.least && value <= range.most) return value;
  const values = { name, actual: written, least: range.least, most: range.most };
  const code = /^-?\d+$/u.test(written) ? 'attribute-range' : 'attribute-number';
  draft.report(code, draft.at(draft.line, `${name}=`), values);
  return range.otherwise;
}

/** A number as people write it, without sign, point or leading zero. */
export function wholeNumber(written: string): number | undefined {
  return /^[1-9]\d{0,5}$/u.test(written) ? Number(written) : undefined;
}
