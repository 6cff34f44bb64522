import { digestOf } from '../cache/digest.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { titleKey, type Workshop } from './workshop.ts';

/**
 * What an edition's files and pages follow from: the lesson as read, the titles of lessons that come first,
 * and what all editions share. Where it is the same, so are they, to the byte.
 */
export function editionKey(lesson: Lesson, { language }: Edition, { basis, titles }: Workshop): string {
  const before = lesson.after.map((id) => titles.get(titleKey(id, language)) ?? '');
  return digestOf('edition', basis, digestOfLesson(lesson), language, before);
}

/** A lesson is the same object as long as a program that serves remembers it. */
const known = new WeakMap<Lesson, string>();

/** Where a lesson's files stand shows nowhere in what is made of it. */
function digestOfLesson(lesson: Lesson): string {
  const { file: _, editions, ...settings } = lesson;
  const texts = () => editions.map(({ file: _file, ...edition }) => edition);
  const digest = known.get(lesson) ?? digestOf(settings, texts());
  known.set(lesson, digest);
  return digest;
}
