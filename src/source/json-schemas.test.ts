import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readers } from '../exercises/readers.ts';
import { asideRoles } from '../lesson/lesson.ts';
import { Problems } from '../problem.ts';
import { readContent } from './content.ts';
import { type JsonSchemas, jsonSchemas } from './json-schemas.ts';

const { curriculum, lessons } = readContent('lessons', new Problems('en').report);
const schemas = jsonSchemas(curriculum);

/** What a program says of YAML by one of the schemas; nothing when it fits. */
function faultsOf(schema: keyof JsonSchemas, yaml: string): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strictTuples: false, formats: { date: true } });
  const validate = ajv.compile(schemas[schema]!);
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const settings = 'topic: contact\nsource: nl\ndevices: none\nsensitive: true\ngoals: [efacw-2]\n';

describe('what an editor’s program knows of the files', () => {
  it('takes every file of the lessons as it is', () => {
    expect(lessons.length).toBeGreaterThan(3);
    for (const { file } of lessons)
      expect(faultsOf('lesson.schema.json', readFileSync(file, 'utf8'))).toEqual([]);
    for (const name of ['curriculum', 'help'] as const)
      expect(faultsOf(`${name}.schema.json`, readFileSync(`lessons/${name}.yaml`, 'utf8'))).toEqual([]);
  });

  it('knows which topics, goals and devices there are', () => {
    expect(faultsOf('lesson.schema.json', settings)).toEqual([]);
    expect(faultsOf('lesson.schema.json', settings.replace('contact', 'contacts'))[0]).toMatch(/^\/topic /u);
    expect(faultsOf('lesson.schema.json', settings.replace('efacw-2', 'efacw-99'))[0]).toMatch(
      /^\/goals\/0 /u,
    );
    expect(faultsOf('lesson.schema.json', settings.replace('none', 'some'))[0]).toMatch(/^\/devices /u);
  });

  it('knows which keys there are, and which must be', () => {
    expect(faultsOf('lesson.schema.json', settings.replace('sensitive', 'sensible'))).toEqual([
      " must have required property 'sensitive'",
      ' must NOT have additional properties',
    ]);
    expect(faultsOf('front-matter.schema.json', 'title: Hello\n')).toEqual([
      " must have required property 'objectives'",
    ]);
  });

  it('asks for a text in each language', () => {
    const text = readFileSync('lessons/curriculum.yaml', 'utf8').replace(/nl: "groep 3–5", /u, '');
    expect(faultsOf('curriculum.schema.json', text)).toEqual([
      "/tiers/6-9/years must have required property 'nl'",
    ]);
  });

  it('is what stands in schemas/, written by npm run schemas', () => {
    expect(readdirSync('schemas').sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(readFileSync(`schemas/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('offers a snippet for every container', () => {
    const snippets = JSON.parse(readFileSync('.vscode/lesson.code-snippets', 'utf8')) as Record<
      string,
      { readonly body: readonly string[] }
    >;
    const bodies = Object.values(snippets).map(({ body }) => body.join('\n'));
    for (const name of [...Object.keys(readers), ...asideRoles, 'home'])
      expect(bodies.filter((body) => new RegExp(`^:::${name}\\b`, 'u').test(body))).toHaveLength(1);
  });
});
