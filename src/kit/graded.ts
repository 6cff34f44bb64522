import { shuffledCards } from '../exercises/sort/shuffled-cards.ts';
import type { Exercise, Gaps, Option, Order, Signals, Sort } from '../lesson/exercise.ts';
import { type Edition, exercisesOf } from '../lesson/lesson.ts';
import { type Inline, type ProseBlock, plainBlocks, plainText } from '../lesson/prose.ts';
import { shuffledPositions } from '../lesson/shuffle.ts';
import { bold, paragraph, text } from '../sheet/compose.ts';
import { rewriteInlines } from '../sheet/rewrite.ts';
import { noteInText } from './page-key.ts';

/** An exercise with right answers, as a learning platform asks it. */
export interface GradedItem {
  readonly id: string;
  /** The place of the exercise in the lesson and its prompt, in plain words. */
  readonly title: string;
  readonly prompt: readonly ProseBlock[];
  /** What is said when it is answered. */
  readonly after: readonly ProseBlock[];
  readonly task: ChoiceTask | MatchTask | GapsTask;
}

export interface ChoiceTask {
  readonly kind: 'choice';
  /** More than one option may be right. */
  readonly multiple: boolean;
  readonly options: readonly Pick<Option, 'content' | 'right' | 'feedback'>[];
}

/** Things that each get one of the answers. */
export interface MatchTask {
  readonly kind: 'match';
  readonly pairs: readonly { readonly left: readonly ProseBlock[]; readonly right: string }[];
}

export interface GapsTask {
  readonly kind: 'gaps';
  /** Each gap stands as {@link gapMark} of its index. */
  readonly text: readonly ProseBlock[];
  readonly answers: readonly (readonly string[])[];
}

/** Stands for a gap in a text: a character that no text of an author has, around the gap's index. */
export const gapMark = (index: number): string => `\uE000${index}\uE000`;

/** The exercises of the student page that have right answers, in the order of the lesson. */
export function gradedItems(edition: Edition): readonly GradedItem[] {
  return exercisesOf(edition).flatMap((exercise, index) => {
    const task = exercise.on.page ? gradedTask(exercise) : undefined;
    return task === undefined ? [] : [itemOf(exercise, index + 1, task)];
  });
}

function itemOf(exercise: Exercise, number: number, task: GradedItem['task']): GradedItem {
  const { id, prompt, feedback } = exercise;
  return rewriteInlines(
    { id, title: `${number}. ${plainBlocks(prompt)}`, prompt, after: feedback, task },
    standingAlone,
  );
}

/** What is asked in an exercise with right answers; nothing for any other. */
export function gradedTask(exercise: Exercise): GradedItem['task'] | undefined {
  switch (exercise.kind) {
    case 'choice':
      return { kind: 'choice', multiple: exercise.multiple, options: exercise.options };
    case 'signals':
      return { kind: 'choice', multiple: true, options: saidBySomebody(exercise) };
    case 'match':
      return {
        kind: 'match',
        pairs: exercise.pairs.map(({ left, right }) => pair([paragraph(...left)], right)),
      };
    case 'order':
      return { kind: 'match', pairs: placesOf(exercise) };
    case 'sort':
      return { kind: 'match', pairs: groupsOf(exercise) };
    case 'gaps':
      return gapsOf(exercise);
    default:
      return undefined;
  }
}

function pair(left: readonly ProseBlock[], right: readonly Inline[]) {
  return { left, right: plainText(right) };
}

/** Each message with the name of who sent it. */
function saidBySomebody({ messages }: Signals): ChoiceTask['options'] {
  return messages.map(({ sender, content: [first, ...rest], right, feedback }) => {
    const name = bold(`${sender}:`);
    const spoken =
      first?.kind === 'paragraph'
        ? [paragraph(name, ' ', ...first.content), ...rest]
        : [paragraph(name), ...(first ? [first, ...rest] : [])];
    return { content: spoken, right, feedback };
  });
}

/** Every platform can match, few can order: a card gets the number of its place. */
function placesOf({ id, items }: Order): MatchTask['pairs'] {
  return shuffledPositions(id, items.length).map((place) => ({
    left: items[place]!.content,
    right: String(place + 1),
  }));
}

function groupsOf(sort: Sort): MatchTask['pairs'] {
  const titles = new Map(
    sort.groups.flatMap(({ title, cards }) => cards.map((card) => [card, plainText(title)] as const)),
  );
  return shuffledCards(sort).map(({ card }) => ({ left: card.content, right: titles.get(card)! }));
}

function gapsOf({ text: written, answers }: Gaps): GapsTask {
  const marked = rewriteInlines(written, (inline) =>
    inline.kind === 'gap' ? text(gapMark(inline.index)) : inline,
  );
  return { kind: 'gaps', text: marked, answers };
}

/** Outside its page a question has no footnotes, and nothing in the page to lead to. */
function standingAlone(inline: Inline): Inline {
  if (inline.kind !== 'text' || !inline.link?.startsWith('#')) return noteInText(inline);
  const { link: _, ...words } = inline;
  return words;
}
