import { z } from 'zod';
import type { Curriculum, Translated } from '../lesson/curriculum.ts';
import type { Language } from '../lesson/language.ts';
import { spokenLanguages } from '../locale/locale.ts';
import { curriculumSchema } from './curriculum.ts';
import { frontMatterSchema } from './front-matter.ts';
import { helpSchema } from './help-schema.ts';
import { historySchema } from './history.ts';
import { editionLanguages } from './languages.ts';
import { lessonYamlSchema } from './lesson-yaml.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schemas of what authors write, by file name: an editor's program shows by them what fits and what it means. */
export type JsonSchemas = Readonly<
  Record<`${'lesson' | 'front-matter' | 'history' | 'curriculum' | 'help'}.schema.json`, JsonSchema>
>;

/**
 * The schemas, made from those that the readers use.
 *
 * @param curriculum offers its topics and goals, each with its name, in `lesson.yaml`
 * @param language of those names; without one, all that there are
 */
export function jsonSchemas(curriculum: Curriculum, language?: Language): JsonSchemas {
  const lesson = plain(lessonYamlSchema);
  const { topic, source, goals } = lesson.properties as Record<string, JsonSchema>;
  Object.assign(
    topic!,
    offered(
      [...curriculum.topics].map(([id, { name }]) => [id, name]),
      language,
    ),
  );
  Object.assign(source!, { enum: editionLanguages });
  const texts = [...curriculum.goals].map(([id, { code, text }]) => [id, prefixed(code, text)] as const);
  Object.assign(goals!, { items: offered(texts, language) });
  return {
    'lesson.schema.json': lesson,
    'front-matter.schema.json': plain(frontMatterSchema),
    'history.schema.json': plain(historySchema),
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

/** One of some values, each with its name: in one language, or what it says in all of them. */
function offered(values: readonly (readonly [string, Translated])[], language?: Language): JsonSchema {
  const named = (texts: Translated) =>
    language === undefined
      ? { description: Object.values(texts).join('\n') }
      : { title: texts[language] ?? '' };
  return { type: 'string', oneOf: values.map(([id, texts]) => ({ const: id, ...named(texts) })) };
}

function prefixed(code: string, texts: Translated): Translated {
  return Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [language, `${code}: ${words}`]),
  );
}
