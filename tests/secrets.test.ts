import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../src/lesson/exercise.ts';
import { type Edition, exercisesOf, type Part } from '../src/lesson/lesson.ts';
import { type ProseBlock, plainBlocks } from '../src/lesson/prose.ts';
import { Problems } from '../src/problem.ts';
import { readContent } from '../src/source/content.ts';
import { projectFolder } from './build-kit.ts';
import { editions, nameOf, page, site } from './site.ts';

const content = await readContent(join(projectFolder, 'lessons'), new Problems('en').report);

/** Letters and digits only: a line break or a hyphen on paper hides nothing from this. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Short words may stand elsewhere by right; a sentence of this many letters does not by chance. */
const telling = 24;

/** What only a teacher may read: notes, misconceptions, feedback, model answers. */
function secretsOf(edition: Edition): readonly string[] {
  const parts = [...edition.opening, ...edition.phases.flatMap(({ parts }) => parts)];
  const told = [...parts.flatMap(secretPart), ...exercisesOf(edition).flatMap(secretsOfExercise)];
  return told.map(squeeze).filter((secret) => secret.length >= telling);
}

function secretPart(part: Part): readonly string[] {
  if (part.kind !== 'aside' || part.role === 'story' || part.role === 'remember') return [];
  const prose = part.parts.flatMap((inner) => (inner.kind === 'prose' ? [plainBlocks([inner.block])] : []));
  return part.role === 'board' ? [] : [part.says ?? '', ...prose];
}

function secretsOfExercise(exercise: Exercise): readonly string[] {
  return [exercise.feedback, ...hiddenBlocks(exercise)].map(plainBlocks);
}

function hiddenBlocks(exercise: Exercise): readonly (readonly ProseBlock[])[] {
  switch (exercise.kind) {
    case 'choice':
      return exercise.options.map(({ feedback }) => feedback);
    case 'signals':
      return exercise.messages.map(({ feedback }) => feedback);
    case 'order':
      return exercise.items.map(({ feedback }) => feedback);
    case 'sort':
      return exercise.groups.flatMap(({ cards }) => cards.map(({ feedback }) => feedback));
    case 'write':
      return [exercise.model];
    default:
      return [];
  }
}

const editionOf = (id: string, language: string): Edition =>
  content.lessons.find((lesson) => lesson.id === id)!.editions.find((one) => one.language === language)!;

const paper = (url: string): string =>
  squeeze(execFileSync('pdftotext', ['-enc', 'UTF-8', join(site, url), '-'], { encoding: 'utf8' }));

/** All text of a document for Word, attributes too: a description of a picture is read aloud. */
const wordsIn = (docx: Uint8Array): string =>
  Object.entries(unzipSync(docx))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .flatMap((xml) => [
      xml.replace(/<[^>]*>/g, ''),
      ...Array.from(xml.matchAll(/="([^"]{20,})"/g), ([, value]) => value!),
    ])
    .join(' ');

/** Pages that students get in packs, or see on a board, with the pack that each is in. */
const packedPages = [
  ['pack-student', 'lesson.html'],
  ['pack-student', 'help.html'],
  ['scorm-1.2', 'index.html'],
  ['common-cartridge', 'lesson.html'],
  ['pack-teacher', 'board.html'],
] as const;

const withoutEntities = (html: string): string => html.replace(/&#39;|&quot;|&amp;|&lt;|&gt;/g, '');

const cases = editions.map((one) => ({ ...one, name: nameOf(one) }));

describe.each(cases)('$name', ({ lesson, edition }) => {
  const secrets = secretsOf(editionOf(lesson.id, edition.language));
  const fileOf = (role: string) =>
    edition.files.find((file) => file.role === role && file.format === 'pdf')!.url;

  it('has something to keep from students', () => {
    expect(secrets.length).toBeGreaterThan(20);
  });

  it('tells no answer, feedback or note on the student page', () => {
    const text = squeeze(withoutEntities(page(edition.pages.student!)));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('tells none on the board, whose answers are sealed', () => {
    const text = squeeze(withoutEntities(page(edition.pages.board!)));
    expect(text.length).toBeGreaterThan(500);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it.each(packedPages)('tells none in %s, on %s', (role, name) => {
    const pack = edition.files.find((file) => file.role === role)!;
    const html = strFromU8(unzipSync(readFileSync(join(site, pack.url)))[name]!);
    const text = squeeze(withoutEntities(html));
    expect(text.length).toBeGreaterThan(500);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it.each(['worksheet', 'worksheet-large-print'])('tells no answer, feedback or note on the %s', (role) => {
    const text = paper(fileOf(role));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('tells none in the worksheet as a document, nor in what stands in its fields', () => {
    const file = edition.files.find(({ role, format }) => role === 'worksheet' && format === 'docx')!;
    const text = squeeze(wordsIn(readFileSync(join(site, file.url))));
    expect(text.length).toBeGreaterThan(500);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('tells all of it in the guide', () => {
    const text = paper(fileOf('teacher-guide'));
    expect(secrets.filter((secret) => !text.includes(secret)).length).toBeLessThan(secrets.length / 10);
  });
});
