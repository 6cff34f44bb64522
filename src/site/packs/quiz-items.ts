import { renderBlocks } from '../../html/render.ts';
import { type GradedItem, gapMark, gradedItems } from '../../kit/graded.ts';
import type { Edition } from '../../lesson/lesson.ts';
import type { ProseBlock } from '../../lesson/prose.ts';
import type { QuizItem, Rich } from '../../pack/quiz.ts';

/** Draws text of a question, with what it shows. */
export type DrawRich = (blocks: readonly ProseBlock[]) => Rich;

/** The questions of an edition, drawn for a learning platform. */
export function quizItems(edition: Edition, draw: DrawRich): readonly QuizItem[] {
  return gradedItems(edition).map((item) => ({
    id: item.id,
    title: item.title,
    prompt: draw(item.prompt),
    after: draw(item.after),
    task: drawnTask(item.task, draw),
  }));
}

function drawnTask(task: GradedItem['task'], draw: DrawRich): QuizItem['task'] {
  switch (task.kind) {
    case 'choice':
      return {
        ...task,
        options: task.options.map(({ content, right, feedback }) => ({
          content: draw(content),
          right,
          feedback: draw(feedback),
        })),
      };
    case 'match':
      return { ...task, pairs: task.pairs.map(({ left, right }) => ({ left: draw(left), right })) };
    case 'gaps': {
      const { html, files } = draw(task.text);
      return { ...task, files, texts: betweenGaps(html, task.answers.length) };
    }
  }
}

/** Cuts a text at its gaps, which stand in it in order. */
function betweenGaps(html: string, gaps: number): readonly string[] {
  const texts: string[] = [];
  let rest = html;
  for (let index = 0; index < gaps; index++) {
    const [before = '', ...after] = rest.split(gapMark(index));
    texts.push(before);
    rest = after.join(gapMark(index));
  }
  return [...texts, rest];
}

/**
 * Draws blocks as the plain HTML that platforms keep: without drawings inside the text, and with titles that are seen to
 * be titles when their style is gone.
 *
 * @param placeOf gives the place of a picture
 */
export function plainHtml(
  blocks: Parameters<typeof renderBlocks>[0],
  placeOf: Parameters<typeof renderBlocks>[1],
): string {
  return String(renderBlocks(blocks, placeOf))
    .replace(/<svg\b.*?<\/svg>/gsu, '')
    .replace(/<p class="(?:panel-title|contact-name)">(.*?)<\/p>/gsu, '<p><strong>$1</strong></p>')
    .trim();
}
