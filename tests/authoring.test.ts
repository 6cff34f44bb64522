import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checks } from '../src/checks/checks.ts';
import { readers } from '../src/exercises/readers.ts';
import { exercisesOf } from '../src/lesson/lesson.ts';
import { Problems } from '../src/problem.ts';
import { readCurriculum } from '../src/source/curriculum.ts';
import { readHelp } from '../src/source/help.ts';
import { type JsonSchema, jsonSchemas } from '../src/source/json-schemas.ts';
import * as limits from '../src/source/limits.ts';
import { containerNames } from '../src/source/names.ts';
import { readText } from '../src/source/text.ts';
import { buildLesson } from './build-lesson.ts';
import { curriculum, problemsOf } from './builders/checked.ts';
import { type Files, readFiles, settings } from './builders/written.ts';
import { page } from './docs-page.ts';

const authoring = page('docs/authoring.md');
const texts = authoring.examples.filter(({ language }) => language === 'markdown');
const shared = (file: string) => authoring.examples.find(({ about }) => about === file)!.text;
const picture = readFileSync('tests/fixtures/every-kind/pictures/noor.svg');

const phase = '## Start {#start minutes=10 form=class}\n\n';
const headOf = (objectives: readonly string[]) =>
  `---\n${stringify({ title: 'Noor', summary: 'About Noor.', objectives: Object.fromEntries(objectives.map((id) => [id, 'I can.'])) })}---\n\n`;
const writing = (objective: string) =>
  `\n\n:::write{#last-${objective} objective=${objective}}\nWhat will you remember?\n:::\n`;

/** A whole lesson round an example: with a head, a phase and an exercise where it has none of its own. */
function lessonAround(example: string): Files {
  const isHead = example.startsWith('---');
  const named = isHead ? Object.keys(parse(example.split('---')[1]!).objectives) : objectivesIn(example);
  const objectives = named.length > 0 ? named : ['signs'];
  const start = isHead
    ? `${example}\n\n${phase}`
    : `${headOf(objectives)}${example.startsWith('## ') ? '' : phase}${example}`;
  const end = named.length > 0 && !isHead ? '' : objectives.map(writing).join('');
  const pictures = example.includes('pictures/noor.svg') ? { 'pictures/noor.svg': picture } : {};
  return { 'lesson.yaml': settings, 'en.md': `${start}${end}\n`, ...pictures };
}

const objectivesIn = (example: string) => [
  ...new Set([...example.matchAll(/objective=([\w-]+)/gu)].map(([, id]) => id!)),
];

const told = ({ problems }: ReturnType<typeof readFiles>) =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('the page for authors', () => {
  it.each(texts.map(({ line, text }) => [line, text] as const))(
    'has an example on line %i that builds without a problem',
    (_, example) => {
      expect(told(readFiles(lessonAround(example)))).toEqual([]);
    },
  );

  it('says nothing in its examples that the checks of care would mend', () => {
    const careful = checks.filter(({ code }) => code.startsWith('care-') || code.startsWith('type-'));
    const found = texts.flatMap(({ text }) => problemsOf(lessonAround(text), careful));
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  it('shows every container and every kind of exercise', () => {
    const written = texts.map(({ text }) => text).join('\n');
    const missing = containerNames.filter((name) => !new RegExp(`^:::${name}\\b`, 'mu').test(written));
    expect(missing).toEqual([]);
  });

  it('says of each kind what there is on the page and on paper', () => {
    for (const kind of Object.keys(readers)) {
      const section = authoring.section(kind);
      expect(section, kind).toMatch(/^\*On the page:\* .*\*On paper:\* /mu);
      expect(section, kind).toContain(`:::${kind}{#`);
    }
  });

  it('names every attribute that an exercise can have', () => {
    for (const [kind, { attributes }] of Object.entries(readers))
      for (const name of attributes) expect(authoring.section(kind)).toContain(`\`${name}`);
  });

  it('shows a lesson.yaml, and an exception to a check that there is', () => {
    const [yaml, allow] = authoring.examples.filter(({ about }) => about === 'lesson.yaml');
    const excepted = checks.filter(({ code }) => code === parse(allow!.text).allow[0].code);
    const files = { ...lessonAround(texts.at(-1)!.text), 'lesson.yaml': `${yaml!.text}\n${allow!.text}\n` };
    const codes = problemsOf(files, excepted).map(({ code }) => code);
    // The lesson round the example has other phases, and no lesson before it: that is all that is wrong.
    expect([...new Set(codes)]).toEqual(['short-unknown', 'after-unknown', 'allow-unused']);
  });

  it('shows a history that can be read', () => {
    const files = { ...lessonAround(texts.at(-1)!.text), 'history.yaml': shared('history.yaml') };
    expect(told(readFiles(files))).toEqual([]);
    expect(readFiles(files).lesson?.history).toHaveLength(1);
  });

  it('shows a goal and a service that fit their files', () => {
    const problems = new Problems('en');
    const goals = {
      ...parse(readFileSync('lessons/curriculum.yaml', 'utf8')),
      ...parse(shared('curriculum.yaml')),
    };
    readCurriculum(sourceOf(goals), today, problems.report);
    const help = parse(readFileSync('lessons/help.yaml', 'utf8'));
    help.countries.gb.services = [...help.countries.gb.services, parse(shared('help.yaml'))];
    readHelp(sourceOf(help), curriculum.tiers, today, problems.report);
    expect(problems.all.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const today = '2026-11-24';
  const sourceOf = (data: unknown) => readText('example.yaml', Buffer.from(stringify(data)), () => {})!;

  it.each(Object.entries(jsonSchemas(curriculum)))('names every key of %s', (_, schema) => {
    expect(keysIn(schema).filter((key) => !authoring.text.includes(`\`${key}`))).toEqual([]);
  });

  it('names every limit', () => {
    const section = authoring.section('how much there can be') + authoring.section('ids');
    const written = Object.values(limits).map((limit) =>
      limit >= 1_000_000
        ? millions(limit)
        : limit === limits.largestText
          ? '256 kB'
          : limit.toLocaleString('en'),
    );
    const words = Object.keys(limits).filter((name) => name !== 'deepestYaml');
    expect(words).toHaveLength(written.length - 1);
    expect(written.filter((limit) => limit !== '50' && !section.includes(limit))).toEqual([]);
  });

  it('names the reading limits as they are', () => {
    const section = authoring.section('language');
    for (const [id, { reading }] of curriculum.tiers) {
      const [row = ''] = section.split('\n').filter((line) => line.startsWith(`| \`${id}\``));
      const numbers = Object.values(reading).flatMap((measures) => Object.values(measures));
      expect(
        numbers.filter((number) => !new RegExp(`\\b${number}\\b`, 'u').test(row)),
        id,
      ).toEqual([]);
    }
  });

  it('leads only to what there is', () => {
    const anchors = authoring.headings.map(
      (heading) => `#${heading.replace(/[^\p{L}\d ]/gu, '').replaceAll(' ', '-')}`,
    );
    const links = [...authoring.prose.matchAll(/\]\(([^)]+)\)/gu)].map(([, link]) => link!);
    const files = readdirSync('docs');
    expect(links.filter((link) => !anchors.includes(link) && !files.includes(link))).toEqual([]);
  });
});

const millions = (limit: number) =>
  limit % 1_000_000 === 0 ? `${limit / 1_000_000} million` : `${limit / 1024 / 1024} MB`;

/** The names that an author writes, in a schema and all that is in it. */
function keysIn(schema: JsonSchema | boolean | undefined): readonly string[] {
  if (typeof schema !== 'object') return [];
  const { properties = {}, additionalProperties, items } = schema;
  const inside = [...Object.values(properties), additionalProperties, ...[items ?? []].flat()];
  return [...Object.keys(properties), ...inside.flatMap((each) => keysIn(each as JsonSchema))];
}

describe('a lesson written from that page alone', () => {
  it('builds in both languages, with every kind of exercise and without a problem', async () => {
    const { lesson, problems, built } = await buildLesson('tests/fixtures/authoring', '9-12/free-coins');
    expect(problems).toEqual([]);
    expect(built).toBe(0);
    expect(lesson.editions.map(({ language }) => language)).toEqual(['nl', 'en']);
    for (const edition of lesson.editions)
      expect(new Set(exercisesOf(edition).map(({ kind }) => kind))).toEqual(new Set(Object.keys(readers)));
  });
});
