import { scenarioTask } from '../exercises/scenario/task.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { type Edition, exercisesOf } from '../lesson/lesson.ts';
import { type Inline, type ProseBlock, plainBlocks } from '../lesson/prose.ts';
import { shuffledPositions } from '../lesson/shuffle.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block } from '../sheet/blocks.ts';
import { bullets, heading, paragraph, text } from '../sheet/compose.ts';
import { rewriteInlines } from '../sheet/rewrite.ts';
import type { MakeSheet } from './context.ts';
import { gradedTask, type MatchTask } from './graded.ts';
import { studentSheetWith } from './student.ts';

/**
 * The lesson as text to read, for places that let nothing be filled in: its exercises are words, and say where they can
 * be done.
 */
export const readingSheet: MakeSheet = (lesson, edition, context) =>
  studentSheetWith(exerciseToRead(edition, context.locale), lesson, edition, context);

function exerciseToRead(edition: Edition, locale: Locale) {
  const numbers = new Map(exercisesOf(edition).map((exercise, index) => [exercise, index + 1]));
  return (exercise: Exercise): readonly Block[] => {
    if (!exercise.on.page) return [];
    const title = `${numbers.get(exercise)!}. ${locale.t(`exercise.name.${exercise.kind}`)}`;
    return [
      heading(3, title, exercise.id),
      ...exercise.prompt,
      ...bodyOf(exercise, locale),
      ...whereToDo(exercise, locale),
    ];
  };
}

function bodyOf(exercise: Exercise, locale: Locale): readonly Block[] {
  switch (exercise.kind) {
    case 'scenario':
      return scenarioTask(exercise, { locale, medium: 'page', label: plainBlocks(exercise.prompt) });
    case 'helpers':
      return [bullets(exercise.roles.map((role) => paragraph(...role)))];
    case 'checkin':
      return [bullets(exercise.statements.map((statement) => paragraph(...statement)))];
    default:
      return gradedBlocks(exercise);
  }
}

function gradedBlocks(exercise: Exercise): readonly ProseBlock[] {
  const task = gradedTask(exercise);
  switch (task?.kind) {
    case 'choice':
      return [listOf(task.options.map(({ content }) => content))];
    case 'match':
      return [listOf(task.pairs.map(({ left }) => left)), ...answersOf(exercise, task)];
    case 'gaps':
      return exercise.kind === 'gaps' ? rewriteInlines(exercise.text, openGap) : [];
    default:
      return [];
  }
}

/** What there is to choose from, in the order of the page. Places in a row need no list. */
function answersOf({ id, kind }: Exercise, { pairs }: MatchTask): readonly ProseBlock[] {
  if (kind === 'order') return [];
  const shown = kind === 'match' ? shuffledPositions(id, pairs.length) : pairs.keys();
  const answers = new Set([...shown].map((position) => pairs[position]!.right));
  return [bullets([...answers].map((answer) => paragraph(answer)))];
}

function listOf(items: readonly (readonly ProseBlock[])[]): ProseBlock {
  return { kind: 'list', line: 0, ordered: false, start: 1, items };
}

function openGap(inline: Inline): Inline {
  return inline.kind === 'gap' ? text('…………') : inline;
}

function whereToDo(exercise: Exercise, { t }: Locale): readonly Block[] {
  const isAsked = gradedTask(exercise)?.kind === 'choice';
  return [
    ...(isAsked ? [paragraph(t('site.pack.inQuiz'))] : []),
    ...(exercise.on.paper ? [paragraph(t('site.pack.onPaper'))] : []),
  ];
}
