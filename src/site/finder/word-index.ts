import { foldedWords } from '../../browser/finder/fold.ts';
import type { Curriculum } from '../../lesson/curriculum.ts';
import type { Edition, Lesson } from '../../lesson/lesson.ts';

/**
 * For each lesson the words by which it is found, of all its languages, each once and with a space before it. They come
 * from what everybody may read of a lesson before it begins: no exercise, answer or note is in it.
 *
 * @returns JSON by the lesson's id
 */
export function wordIndex(lessons: readonly Lesson[], curriculum: Curriculum): string {
  return JSON.stringify(
    Object.fromEntries(lessons.map((lesson) => [lesson.id, wordsOf(lesson, curriculum)])),
  );
}

function wordsOf({ topic, editions }: Lesson, { topics }: Curriculum): string {
  const texts = [...Object.values(topics.get(topic)!.name), ...editions.flatMap(textsOf)];
  return [...new Set(texts.flatMap(foldedWords))].map((word) => ` ${word}`).join('');
}

function textsOf({ title, summary, objectives, words }: Edition): readonly string[] {
  return [
    title,
    summary,
    ...objectives.map(({ text }) => text),
    ...words.flatMap(({ term, meaning }) => [term, meaning]),
  ];
}
