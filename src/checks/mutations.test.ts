import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemsOf } from '../../tests/builders/checked.ts';
import type { Files } from '../../tests/builders/written.ts';
import { containerMutations } from '../../tests/mutations/containers.ts';
import { exerciseMutations } from '../../tests/mutations/exercises.ts';
import { headMutations } from '../../tests/mutations/heads.ts';
import type { Mutation } from '../../tests/mutations/mutation.ts';
import { settingsMutations } from '../../tests/mutations/settings.ts';
import { translationMutations } from '../../tests/mutations/translations.ts';
import { wordingMutations } from '../../tests/mutations/wording.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { checks } from './checks.ts';
import { languageChecks } from './language/checks.ts';
import { once } from './once.ts';
import { structureChecks } from './structure/checks.ts';

const mutations: readonly Mutation[] = [
  ...settingsMutations,
  ...headMutations,
  ...containerMutations,
  ...exerciseMutations,
  ...translationMutations,
  ...wordingMutations,
];

const usual = '9-12/fake-profiles';

/** The files of the good lesson, as they stand on disk. */
const lessons = new Map([usual, '12-15/shared-photo'].map((id) => [id, filesOf(`lessons/${id}`)]));

function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(?:md|yaml|svg)$/u.test(name));
  return Object.fromEntries(files.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** What stands in the good lesson already. */
const before = once((files: Files) => new Set(problemsOf(files, checks).map(keyOf)));

function keyOf({ file, line, code, message }: Problem): string {
  return [file.replace(/.*fake-profiles\//u, ''), line, code, message].join(' ');
}

/** Of the checks of language only the one in question: to measure a whole lesson for each slip takes long. */
function askedFor(code: Mutation['code']): readonly Check[] {
  return [...structureChecks, ...languageChecks.filter((check) => check.code === code)];
}

/** What the kit says of the lesson with the slip in it, and where it should say what. */
function told({ lesson = usual, file, from, to, code, at = {} }: Mutation) {
  const files = lessons.get(lesson)!;
  const text = String(files[file]);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${from} to change in ${file}`);
  const broken = { ...files, [file]: changed };
  const found = problemsOf(broken, askedFor(code)).filter((problem) => !before(files).has(keyOf(problem)));
  const place = at.file ?? file;
  let start = 0;
  while (changed[start] === text[start]) start++;
  const line = lineOf(String(broken[place]), at.line === undefined ? start : at.line);
  return { found: found.map(keyOf), wanted: `${place} ${line} ${code} ` };
}

function lineOf(text: string, where: number | string | RegExp): number {
  const index =
    typeof where === 'number' ? where : text.search(where instanceof RegExp ? where : escaped(where));
  if (index < 0) throw new Error(`there is no line with ${where}`);
  return text.slice(0, index).split('\n').length;
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), 'u');
}

it('there are a hundred slips and more', () => {
  expect(mutations.length).toBeGreaterThan(100);
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

it('nearly every slip that an author can make in a good lesson is told at its line', () => {
  const missed = mutations.flatMap((mutation) => {
    const { found, wanted } = told(mutation);
    if (found.some((problem) => problem.startsWith(wanted))) return [];
    return [`an author who ${mutation.name}: no ${wanted}but ${found.slice(0, 4).join('; ') || 'nothing'}`];
  });
  for (const slip of missed) console.warn(slip);
  expect(1 - missed.length / mutations.length).toBeGreaterThanOrEqual(0.95);
});
