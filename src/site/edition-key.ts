import { digestOf } from '../cache/digest.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { titleKey, type Workshop } from './workshop.ts';

/**
 * What an edition's files and pages follow from: its text as read, what its lesson sets, the languages beside it,
 * the titles of lessons that come first, and what all editions share. Where it is the same, so are they, to
 * the byte. What is made of an edition may look at nothing else.
 */
export function editionKey(lesson: Lesson, edition: Edition, { basis, titles }: Workshop): string {
  const before = lesson.after.map((id) => titles.get(titleKey(id, edition.language)) ?? '');
  return digestOf('edition', basis, before, digestOfEdition(lesson, edition));
}

/** An edition is the same object as long as a program that serves remembers its lesson. */
const known = new WeakMap<Edition, string>();

/** Where files stand shows nowhere in what is made of them. */
function digestOfEdition(lesson: Lesson, edition: Edition): string {
  const { file: _, editions, ...settings } = lesson;
  const { file: _file, ...texts } = edition;
  const beside = () => editions.map(({ language, title, translation }) => [language, title, translation]);
  const digest = known.get(edition) ?? digestOf(settings, texts, beside());
  known.set(edition, digest);
  return digest;
}
