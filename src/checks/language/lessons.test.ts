import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../problem.ts';
import { readContent } from '../../source/content.ts';
import { readText } from '../../source/text.ts';
import { checkLesson } from '../run.ts';
import { languageChecks } from './checks.ts';

const content = readContent('lessons', () => {});
const context = { ...content, sourceOf: (file: string) => readText(file, readFileSync(file), () => {})! };

/** The first lesson of each tier, which the others are measured by. */
const models = ['6-9/who-helps-me', '9-12/fake-profiles', '12-15/shared-photo', '15-18/under-pressure'];

describe('the language of the lessons that others follow', () => {
  it.each(models)('has nothing to mend and needs no exception: %s', (id) => {
    const lesson = content.lessons.find((one) => one.id === id)!;
    const problems = new Problems('en');
    for (const problem of checkLesson(lesson, languageChecks, context)) problems.report(...problem);
    expect(problems.all.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    expect(lesson.allow).toEqual([]);
  });
});
