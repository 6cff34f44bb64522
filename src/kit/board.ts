import type { Edition } from '../lesson/lesson.ts';
import { boardAsides } from './asides.ts';
import type { MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { ageFact } from './head-facts.ts';
import { tasksOn } from './numbering.ts';
import type { View } from './parts.ts';
import { phaseBlocks } from './phases.ts';

/** What a class looks at together: board texts, stories, what to remember, and exercises without answers. */
export const boardSheet: MakeSheet = (lesson, edition, context) => {
  const { locale } = context;
  const exercise = tasksOn('board', edition, locale);
  const view: View = { asides: boardAsides(locale), exercise };
  return finish(
    {
      reader: 'board',
      head: { summary: '', facts: [ageFact(lesson, context)], fillIn: [] },
      blocks: phaseBlocks(withoutProse(edition), view),
      help: { audience: 'pupils' },
    },
    lesson,
    edition,
    context,
  );
};

/** Running text is read on the page or told by the teacher; on a board it would be too much. */
function withoutProse(edition: Edition): Edition {
  const phases = edition.phases.map((phase) => ({
    ...phase,
    parts: phase.parts.filter(({ kind }) => kind !== 'prose'),
  }));
  return { ...edition, phases };
}
