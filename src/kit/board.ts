import { classHelp } from './board/help-slides.ts';
import { lessonSlides } from './board/slides.ts';
import type { MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { ageFact } from './head-facts.ts';

/** What a class looks at together, one slide below the other: nothing in it tells an answer. */
export const boardSheet: MakeSheet = (lesson, edition, context) =>
  finish(
    {
      reader: 'board',
      head: { summary: '', facts: [ageFact(lesson, context)], fillIn: [] },
      blocks: lessonSlides(edition, context).flatMap(({ blocks }) => blocks),
      help: classHelp,
    },
    lesson,
    edition,
    context,
  );
