import { type Tag, tagIn } from '../tags/element.ts';
import type { Field, FieldMark } from './marks.ts';

/** The area of a field, in points from the upper left of what holds it. */
export interface FieldArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A form field, with a tag of its own at the end of its parent. */
export function fieldMark(parent: Tag, area: FieldArea, field: Field): FieldMark {
  const annotation = { tag: tagIn(parent, 'Form') };
  annotation.tag.kids.push(annotation);
  return { kind: 'field', annotation, ...area, field };
}

/** A field to write in. */
export function textField(
  name: string,
  label: string,
  size: number,
  form: 'line' | 'box' | 'lines' = 'line',
): Field {
  return { type: 'text', name, label, size, multiline: form === 'lines', centred: form === 'box' };
}
