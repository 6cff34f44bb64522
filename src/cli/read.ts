import { readFileSync } from 'node:fs';
import { checkCharacters } from '../checks/characters.ts';
import type { Content } from '../lesson/content.ts';
import { loadFaces, uncoveredCharacters } from '../pdf/faces.ts';
import { Problems } from '../problem.ts';
import { readContent } from '../source/content.ts';
import type { LessonMemory } from '../source/memory.ts';

/** Content with all that is wrong in it. */
export interface CheckedContent {
  readonly content: Content;
  readonly problems: Problems;
}

/**
 * Reads and checks a folder of lessons.
 *
 * @param folder of the lessons
 * @param language of the problems' messages
 * @param memory of an earlier reading: what has not changed since is not read again
 */
export async function readAndCheck(
  folder: string,
  language: string,
  memory?: LessonMemory,
): Promise<CheckedContent> {
  const problems = new Problems(language);
  const content = readContent(folder, problems.report, memory ? { memory } : {});
  for (const lesson of content.lessons) {
    const tier = content.curriculum.tiers.get(lesson.tier);
    if (!tier) continue;
    const faces = await loadFaces(tier.face);
    for (const { file } of lesson.editions) {
      const text = readFileSync(file, 'utf8');
      checkCharacters(file, text, (words) => uncoveredCharacters(words, faces), problems.report);
    }
  }
  return { content, problems };
}
