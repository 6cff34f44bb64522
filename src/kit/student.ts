import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { openAsides } from './asides.ts';
import type { KitContext, MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { ageFact, topicFact } from './head-facts.ts';
import { tasksOn } from './numbering.ts';
import { objectiveBlocks } from './objectives.ts';
import { partBlocks, type View } from './parts.ts';
import { phaseBlocks } from './phases.ts';
import { staleBlocks } from './stale.ts';
import { wordBlocks } from './words.ts';

/** The lesson as a student reads it on a page. Minutes, notes for the teacher and answers are not for them. */
export const studentSheet: MakeSheet = (lesson, edition, context) =>
  studentSheetWith(tasksOn('page', edition, context.locale), lesson, edition, context);

/** @param exercise how an exercise stands in the text */
export function studentSheetWith(
  exercise: View['exercise'],
  lesson: Lesson,
  edition: Edition,
  context: KitContext,
): Sheet {
  const { locale } = context;
  const view: View = { asides: openAsides(locale), exercise };
  return finish(
    {
      reader: 'student',
      head: {
        summary: edition.summary,
        facts: [ageFact(lesson, context), topicFact(lesson, context)],
        fillIn: [],
      },
      blocks: [
        ...staleBlocks(edition, locale),
        ...partBlocks(edition.opening, view),
        ...objectiveBlocks(edition, locale),
        ...phaseBlocks(edition, view),
        ...wordBlocks(edition, locale),
      ],
      help: { audience: 'pupils' },
    },
    lesson,
    edition,
    context,
  );
}
