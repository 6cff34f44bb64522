import type { MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { ageFact } from './head-facts.ts';
import { keysOf } from './numbering.ts';
import { exercisesByPhase } from './phases.ts';
import { servicesOnPaper } from './worksheet.ts';

/** The worksheet with its answers in place and all feedback beside them: for the teacher, and it says so. */
export const answerKeySheet: MakeSheet = (lesson, edition, context) => {
  const keys = keysOf(edition, context.locale);
  return finish(
    {
      reader: 'answer-key',
      head: {
        summary: context.locale.t('sheet.teacherOnly'),
        facts: [ageFact(lesson, context)],
        fillIn: [],
      },
      blocks: exercisesByPhase(edition, (exercise) => (exercise.on.paper ? keys(exercise) : [])),
      help: { audience: 'staff', services: servicesOnPaper },
    },
    lesson,
    edition,
    context,
  );
};
