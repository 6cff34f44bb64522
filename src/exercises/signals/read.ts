import type { Message, Option } from '../../lesson/exercise.ts';
import type { Inline, ProseBlock } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { notTooMany } from '../reading/many.ts';
import { isTaskList, optionsOf, reportNoBoxes, withoutStart } from '../reading/task-list.ts';

/** A chat as a task list: `[x]` is a warning signal, each message starts with its `**Sender:**`, if it has one. */
export const signals: ExerciseReader<'signals'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isTaskList);
    const options = notTooMany(draft, 'messages', optionsOf(draft, body));
    const messages = options.map((option) => messageOf(draft, option));
    if (messages.length === 0)
      reportNoBoxes(draft, body, 'signals', () =>
        draft.report('signals-messages', draft.at(draft.line), { actual: draft.id }),
      );
    else if (!messages.some(({ right }) => right)) draft.report('signals-none', draft.at(draft.line));
    return { kind: 'signals', ...baseOf(draft, prompt, feedback), messages };
  },
};

function messageOf(draft: Draft, option: Option): Message {
  const [first, ...rest] = option.content;
  const named = first?.kind === 'paragraph' ? senderOf(first.content) : undefined;
  if (first?.kind !== 'paragraph' || !named) {
    if (first) draft.report('signals-sender', draft.at(option.line), { actual: draft.id });
    return { ...option, sender: '' };
  }
  if (named.words.length === 0 && rest.length === 0)
    draft.report('item-empty', draft.at(option.line), { actual: draft.id });
  const words: readonly ProseBlock[] = named.words.length > 0 ? [{ ...first, content: named.words }] : [];
  return { ...option, sender: named.sender, content: [...words, ...rest] };
}

/** `**Sam:** words` or `**Sam**: words`. */
function senderOf(content: readonly Inline[]): { sender: string; words: readonly Inline[] } | undefined {
  const [name, next, ...rest] = content;
  if (name?.kind !== 'text' || !name.bold) return undefined;
  const inside = /^(.*\S)\s*:\s*$/u.exec(name.text)?.[1];
  const after = next ? [next, ...rest] : rest;
  if (inside) return { sender: inside, words: withoutStart(after, /^\s+/u) };
  if (next?.kind !== 'text' || !next.text.startsWith(':')) return undefined;
  return { sender: name.text.trim(), words: withoutStart(after, /^:\s*/u) };
}
