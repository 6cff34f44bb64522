import { zip } from '../zip.ts';
import type { Cartridge } from './content.ts';
import { type Listed, manifest } from './manifest.ts';
import { quizDocument } from './quiz.ts';

const quizName = 'quiz/quiz.xml';

/** A Common Cartridge 1.1: pages, papers and a quiz in the course of a learning platform. @returns the bytes of the zip */
export function commonCartridge(cartridge: Cartridge): Uint8Array {
  const { entries, quiz, files } = cartridge;
  const items = quiz.items.filter(({ task }) => task.kind === 'choice');
  const quizzes = items.length > 0 ? [{ name: quizName, title: quiz.title, isQuiz: true }] : [];
  const listed: readonly Listed[] = [
    ...entries.map(({ name, title }) => ({ name, title, isQuiz: false })),
    ...quizzes,
  ];
  return zip([
    { name: 'imsmanifest.xml', bytes: manifest(cartridge, listed, files) },
    ...entries,
    ...quizzes.map(({ name }) => ({ name, bytes: quizDocument(`${cartridge.id}-quiz`, quiz.title, items) })),
    ...files,
  ]);
}
