import type { QuizItem, Rich } from '../quiz.ts';
import { shortTitle } from '../quiz.ts';
import { type Element, element, plain } from '../xml.ts';
import type { NamedBytes } from '../zip.ts';

/** What every type of question has, around what is its own. */
export function question(
  type: 'multichoice' | 'matching' | 'cloze',
  { title, prompt, after }: Omit<QuizItem, 'task'>,
  own: readonly Element[],
): Element {
  return element(
    'question',
    { type },
    plain('name', plain('text', shortTitle(title))),
    rich('questiontext', prompt),
    rich('generalfeedback', after),
    plain('defaultgrade', '1'),
    plain('penalty', '0.3333333'),
    plain('hidden', '0'),
    ...own,
  );
}

/** An element with HTML and the pictures in it. */
export function rich(
  name: string,
  { html, files }: Rich,
  attributes: Readonly<Record<string, string>> = {},
  ...more: readonly Element[]
): Element {
  return element(name, { ...attributes, format: 'html' }, plain('text', html), ...files.map(file), ...more);
}

/** A picture: the HTML names it after `@@PLUGINFILE@@/`. */
function file({ name, bytes }: NamedBytes): Element {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return element('file', { name, path: '/', encoding: 'base64' }, content);
}
