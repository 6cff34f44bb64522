import { describe, expect, it } from 'vitest';
import { edition, problemsOf, readFiles, settings } from '../../tests/builders/written.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import { Problems } from '../problem.ts';
import { folderInMemory } from './folder.ts';
import { readLesson } from './lesson.ts';

const good = { 'lesson.yaml': settings, 'en.md': edition('') };

/** The problems of a lesson with other settings. */
function withSettings(from: string, to: string): readonly string[] {
  return problemsOf({ ...good, 'lesson.yaml': settings.replace(from, to) });
}

describe('a lesson folder', () => {
  it('is one lesson in all its languages, the source first', () => {
    const { lesson } = readFiles({ ...good, 'nl.md': edition(''), 'en-simple.md': edition('') });
    expect(lesson?.editions.map(({ language }) => language)).toEqual(['en', 'en-simple', 'nl']);
    expect(lesson).toMatchObject({
      id: '9-12/fake-profiles',
      tier: '9-12',
      slug: 'fake-profiles',
      topic: 'contact',
      source: 'en',
      devices: 'none',
      sensitive: false,
      short: [],
      after: [],
      allow: [],
      history: [],
      file: 'lessons/9-12/fake-profiles/lesson.yaml',
    });
  });

  it.each([
    ['knows its topic', 'topic: contact\n', '', 'lesson.yaml:1:1 key-missing: `topic` is missing.'],
    [
      'says what students work with',
      'devices: none',
      'devices: some',
      'lesson.yaml:3:10 value-unknown: `devices` cannot be “some”.',
    ],
    [
      'is sensitive or is not',
      'sensitive: false',
      'sensitive: no',
      'lesson.yaml:4:12 value-yes-no: `sensitive` must be true or false.',
    ],
    [
      'lists its goals',
      'goals: [efacw-2]',
      'goals: efacw-2',
      'lesson.yaml:5:8 value-list: `goals` must be a list.',
    ],
    [
      'has a language of the kit',
      'source: en',
      'source: fr',
      'lesson.yaml:2:9 language-unknown: The kit does not speak “fr”.',
    ],
    [
      'has its source language',
      'source: en',
      'source: nl',
      'lesson.yaml:2:9 source-missing: The lesson’s source language has no file `nl.md`.',
    ],
    [
      'has a short route of its own phases',
      'goals: [efacw-2]',
      'goals: [efacw-2]\nshort: [start, clsoe]',
      'lesson.yaml:6:16 short-unknown: The short route names a phase “clsoe” that does not exist.',
    ],
    [
      'gives a reason for an exception',
      'goals: [efacw-2]',
      'goals: [efacw-2]\nallow:\n  - code: brand\n    where: en.md',
      'lesson.yaml:7:5 key-missing: `reason` (allow 1) is missing.',
    ],
    [
      'knows its keys',
      'devices: none',
      'devices: none\ndevice: none',
      'lesson.yaml:4:1 key-unknown: “device” means nothing here and is left out.',
    ],
    ['is YAML', 'topic: contact', 'topic: [contact', 'lesson.yaml:1:8 yaml-open: A `[` is never closed.'],
    [
      'has keys and values',
      settings,
      'hello',
      'lesson.yaml:1:1 file-lines: The file must be lines like `topic: contact`.',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(withSettings(from, to)[0]?.startsWith(problem)).toBe(true);
  });

  it('has its other languages in order of their names', () => {
    const files = { ...good, 'en-simple.md': edition(''), 'nl.md': edition('') };
    const { lesson } = readFiles({ ...files, 'lesson.yaml': settings.replace('source: en', 'source: nl') });
    expect(lesson?.editions.map(({ language }) => language)).toEqual(['nl', 'en', 'en-simple']);
  });

  it('has settings', () => {
    expect(problemsOf({ 'en.md': edition('') })).toEqual([
      'lesson.yaml:1:1 lesson-yaml-missing: This lesson has no `lesson.yaml`.',
    ]);
  });

  it('has settings that are not empty', () => {
    expect(problemsOf({ ...good, 'lesson.yaml': '' })[0]).toBe(
      'lesson.yaml:1:1 file-lines: The file must be lines like `topic: contact`.',
    );
  });

  it('warns about files that nothing reads, such as a language that the kit does not speak', () => {
    expect(problemsOf({ ...good, 'fr.md': '', 'notes.txt': '' })).toEqual([
      'fr.md:1:1 unknown-file: Nothing uses the file “fr.md”.',
      'notes.txt:1:1 unknown-file: Nothing uses the file “notes.txt”.',
    ]);
  });

  it('has a name that fits in an address', () => {
    const problems = new Problems('en');
    readLesson(folderInMemory('lessons/9-12/Fake Profiles', good), undefined, problems.report);
    expect(problems.all.map(({ message }) => message)).toEqual([
      '“Fake Profiles” cannot be the name of a lesson’s folder.',
    ]);
  });

  it('names topics and goals of the curriculum', () => {
    const curriculum = { topics: new Map([['contact', {}]]), goals: new Map([['efacw-2', {}]]) };
    const yaml = settings.replace('contact', 'contract').replace('[efacw-2]', '[efacw-2, efacw2]');
    const problems = new Problems('en');
    const folder = folderInMemory('lessons/9-12/fake-profiles', { ...good, 'lesson.yaml': yaml });
    readLesson(folder, curriculum as unknown as Curriculum, problems.report);
    expect(problems.all.map(({ line, column, message, remedy }) => [line, column, message, remedy])).toEqual([
      [
        1,
        8,
        'There is no topic “contract” in `curriculum.yaml`.',
        'Did you mean “contact”? What can stand here: contact.',
      ],
      [
        5,
        18,
        'There is no goal “efacw2” in `curriculum.yaml`.',
        'Did you mean “efacw-2”? What can stand here: efacw-2.',
      ],
    ]);
  });

  it('says all that is wrong at once, also in Dutch', () => {
    const problems = new Problems('nl');
    const files = {
      'lesson.yaml': settings.replace('none', 'some'),
      'en.md': edition(':::story\n# Een'),
      'nl.md': '',
    };
    readLesson(folderInMemory('lessons/9-12/x', files), undefined, problems.report);
    expect(problems.all.map(({ file, message }) => `${file.slice(15)} ${message}`)).toEqual([
      'en.md :::story wordt nergens gesloten.',
      'en.md Een kop met één `#` is voor de titel van de les.',
      'lesson.yaml `devices` kan niet “some” zijn.',
      'nl.md Het bestand begint niet met titel en leerdoelen.',
    ]);
  });
});
