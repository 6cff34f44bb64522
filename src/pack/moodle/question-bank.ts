import type { GapsQuestion, ItemOf, QuizItem } from '../quiz.ts';
import { type Element, element, plain, xmlDocument } from '../xml.ts';
import { choiceQuestion } from './choice.ts';
import { clozeText } from './cloze.ts';
import { matchQuestion } from './match.ts';
import { question } from './question.ts';

/** The questions of a lesson. */
export interface QuestionBank {
  readonly title: string;
  readonly items: readonly QuizItem[];
}

/**
 * A question bank in Moodle's own XML: the questions stand in a category with the lesson's title.
 *
 * @returns the bytes of the file
 */
export function moodleXml({ title, items }: QuestionBank): Uint8Array {
  return xmlDocument(plain('quiz', category(title), ...items.map(questionOf)));
}

/** In the path of a category a slash that belongs to a name is written twice. */
function category(title: string): Element {
  const path = `$course$/top/${title.replaceAll('/', '//')}`;
  return element('question', { type: 'category' }, plain('category', plain('text', path)));
}

function questionOf({ task, ...item }: QuizItem): Element {
  switch (task.kind) {
    case 'choice':
      return choiceQuestion({ ...item, task });
    case 'match':
      return matchQuestion({ ...item, task });
    case 'gaps':
      return clozeQuestion({ ...item, task });
  }
}

/** Prompt and gaps are one text here. */
function clozeQuestion(item: ItemOf<GapsQuestion>): Element {
  const { prompt, task } = item;
  const files = [...prompt.files, ...task.files];
  return question('cloze', { ...item, prompt: { html: clozeText(prompt.html, task), files } }, []);
}
