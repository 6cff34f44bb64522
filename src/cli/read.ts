import { readFileSync } from 'node:fs';
import type { Recall } from '../cache/recall.ts';
import { checkCharacters, checkReadCharacters, type FindUncovered } from '../checks/characters.ts';
import { checkContent } from '../checks/remembered.ts';
import { textsIn } from '../checks/texts.ts';
import type { Content } from '../lesson/content.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { ReadingLevel } from '../lesson/reading-level.ts';
import { loadFaces, uncoveredCharacters } from '../pdf/faces.ts';
import { Problems, type Report } from '../problem.ts';
import type { Face } from '../sheet/sheet.ts';
import { readContent } from '../source/content.ts';
import { emptyMemory } from '../source/memory.ts';
import { readText, type SourceText } from '../source/text.ts';

/** Content with all that is wrong in it. */
export interface CheckedContent {
  readonly content: Content;
  readonly problems: Problems;
  readonly reading: readonly ReadingLevel[];
}

/**
 * Reads and checks a folder of lessons.
 *
 * @param folder of the lessons
 * @param language of the problems' messages
 * @param memory of earlier readings: what has not changed since is not read again
 */
export async function readAndCheck(
  folder: string,
  language: string,
  memory = emptyMemory(),
): Promise<CheckedContent> {
  const problems = new Problems(language);
  const content = readContent(folder, problems.report, { memory });
  const finders = new Map<Face, FindUncovered>();
  for (const lesson of content.lessons) {
    const face = content.curriculum.tiers.get(lesson.tier)?.face;
    if (!face) continue;
    const uncovered = finders.get(face) ?? (await finderFor(face));
    finders.set(face, uncovered);
    for (const problem of charactersOf(lesson, face, uncovered, memory.recall)) problems.report(...problem);
  }
  for (const uncovered of finders.values()) checkShared(folder, content, uncovered, problems.report);
  const reading = checkContent(content, sourceOf, problems.report, memory.recall);
  return { content, problems, reading };
}

/** A file that has been read before, so its faults are told already. */
function sourceOf(file: string): SourceText {
  return readText(file, readFileSync(file), () => {}) ?? { file, text: '', lines: [] };
}

async function finderFor(face: Face): Promise<FindUncovered> {
  const faces = await loadFaces(face);
  return (text) => (isPlain.test(text) ? [] : uncoveredCharacters(text, faces));
}

/** What every face has: most lines are of nothing else. */
const isPlain = /^[\t\x20-\x7E]*$/u;

/** A lesson that was remembered has the problems that it had. */
const remembered = new WeakMap<Lesson, readonly Parameters<Report>[]>();

function charactersOf(
  lesson: Lesson,
  face: Face,
  uncovered: FindUncovered,
  recall: Recall,
): readonly Parameters<Report>[] {
  const known = remembered.get(lesson);
  if (known) return known;
  const texts = lesson.editions.map(({ file }) => readFileSync(file, 'utf8'));
  const found = recall(['characters', face, lesson, texts], () => uncoveredIn(lesson, texts, uncovered));
  remembered.set(lesson, found);
  return found;
}

function uncoveredIn(
  { editions }: Lesson,
  texts: readonly string[],
  uncovered: FindUncovered,
): readonly Parameters<Report>[] {
  const found: Parameters<Report>[] = [];
  const note: Report = (...problem) => found.push(problem);
  for (const [index, edition] of editions.entries()) {
    const text = texts[index]!;
    checkCharacters(edition.file, text, uncovered, note);
    checkReadCharacters(edition.file, text, textsIn(edition), uncovered, note);
  }
  return found;
}

/** What all lessons share stands on their papers too. */
function checkShared(folder: string, content: Content, uncovered: FindUncovered, report: Report): void {
  for (const [name, read] of [
    ['curriculum.yaml', content.curriculum],
    ['help.yaml', content.help],
  ] as const) {
    const texts = textsIn(read);
    if (texts.every(({ text }) => uncovered(text).length === 0)) continue;
    const file = `${folder.replace(/(?<=.)\/+$/u, '')}/${name}`;
    checkReadCharacters(file, readFileSync(file, 'utf8'), texts, uncovered, report);
  }
}
