import type { Field } from '../../browser/admin/form.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Words } from '../../locale/words.ts';
import type { JsonSchema } from '../../source/json-schemas.ts';

/** Names that a field can have: each has words in `locales/`. */
type FieldName = keyof Words['admin']['fields'];

/**
 * The fields of a form, made from the schema of a file: what the reader takes is what the form offers.
 *
 * @param schema of an object
 */
export function fieldsOf(schema: JsonSchema, { t }: Locale): readonly Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, value]) => ({
    name,
    label: t(`admin.fields.${name as FieldName}.label`),
    hint: t(`admin.fields.${name as FieldName}.hint`),
    required: required.has(name),
    ...widgetOf(plainOf(value as JsonSchema), t),
  }));
}

type Widget = Pick<Field, 'widget'> & Readonly<Record<string, unknown>>;

/** A value that may be left empty is what it is when it is not. */
function plainOf(schema: JsonSchema): JsonSchema {
  const [first] = (schema.anyOf ?? []) as JsonSchema[];
  return first ? { ...schema, ...first } : schema;
}

function widgetOf(schema: JsonSchema, t: Locale['t']): Widget {
  const choices = choicesOf(schema);
  if (choices) return { widget: 'select', options: choices };
  if (schema.type === 'boolean') return { widget: 'boolean' };
  if (schema.type === 'object')
    return { widget: 'keyvalue', i18n: true, key_label: t('admin.key'), value_label: t('admin.value') };
  if (schema.type === 'array') return listOf(schema.items as JsonSchema, t);
  return { widget: 'string', i18n: true };
}

function listOf(items: JsonSchema, t: Locale['t']): Widget {
  const choices = choicesOf(items);
  if (choices) return { widget: 'select', multiple: true, options: choices };
  if (items.type !== 'object') return { widget: 'list' };
  const fields = Object.keys(items.properties ?? {}).map((name) => ({
    name,
    label: t(`admin.fields.${name as FieldName}.label`),
    widget: 'string',
  }));
  return { widget: 'list', fields };
}

function choicesOf({ enum: values, oneOf }: JsonSchema): readonly object[] | undefined {
  if (values) return values.map((value) => ({ label: String(value), value }));
  return (oneOf as JsonSchema[] | undefined)?.map(({ const: value, title }) => ({ label: title, value }));
}
