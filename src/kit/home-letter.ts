import type { MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { ageFact } from './head-facts.ts';
import { servicesOnPaper } from './worksheet.ts';

/**
 * The letter for parents and carers: what the author wrote, and help. It says what is taught and nothing of
 * any pupil, and it does not assume that home is safe.
 */
export const homeLetterSheet: MakeSheet = (lesson, edition, context) =>
  finish(
    {
      reader: 'home-letter',
      head: { summary: '', facts: [ageFact(lesson, context)], fillIn: [] },
      blocks: edition.home,
      help: { audience: 'home', services: servicesOnPaper },
    },
    lesson,
    edition,
    context,
  );
