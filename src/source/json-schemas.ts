import { z } from 'zod';
import type { Curriculum } from '../lesson/curriculum.ts';
import { spokenLanguages } from '../locale/locale.ts';
import { curriculumSchema } from './curriculum.ts';
import { frontMatterSchema } from './front-matter.ts';
import { helpSchema } from './help-schema.ts';
import { editionLanguages } from './languages.ts';
import { lessonYamlSchema } from './lesson-yaml.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schemas of what authors write, by file name: an editor's program shows by them what fits and what it means. */
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/**
 * The schemas, made from those that the readers use.
 *
 * @param curriculum offers its topics and goals, each with its name, in `lesson.yaml`
 */
export function jsonSchemas(curriculum: Curriculum): JsonSchemas {
  const lesson = plain(lessonYamlSchema);
  const { topic, source, goals } = lesson.properties as Record<string, JsonSchema>;
  Object.assign(topic!, offered([...curriculum.topics].map(([id, { name }]) => [id, name])));
  Object.assign(source!, { enum: editionLanguages });
  const texts = [...curriculum.goals].map(([id, { code, text }]) => [id, prefixed(code, text)] as const);
  Object.assign(goals!, { items: offered(texts) });
  return {
    'lesson.schema.json': lesson,
    'front-matter.schema.json': plain(frontMatterSchema),
    'curriculum.schema.json': plain(curriculumSchema),
    'help.schema.json': plain(helpSchema),
  };
}

/** Draft 7 is what editors' programs read. What only our readers need is left out. */
function plain(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { line, inEachLanguage, readOnly, ...kept } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, kept, inEachLanguage ? { required: spokenLanguages } : {});
    },
  });
}

/** One of some values, each with what it says in every language. */
function offered(values: readonly (readonly [string, Readonly<Record<string, string>>])[]): JsonSchema {
  return {
    type: 'string',
    oneOf: values.map(([id, texts]) => ({ const: id, description: Object.values(texts).join('\n') })),
  };
}

function prefixed(code: string, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [language, `${code}: ${words}`]),
  );
}
