import type { Reader } from '../sheet/sheet.ts';
import type { MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { ageFact } from './head-facts.ts';
import { tasksOn } from './numbering.ts';
import { exercisesByPhase } from './phases.ts';

/** Services on a sheet of paper: enough to choose from, few enough to read. */
export const servicesOnPaper = 3;

/** The exercises on paper, under the titles of their phases, and nothing else of the lesson. */
export const worksheetSheet: MakeSheet = worksheetFor('worksheet');

/** The same worksheet, with the same numbers, to be drawn in large print. */
export const largePrintSheet: MakeSheet = worksheetFor('worksheet-large-print');

function worksheetFor(reader: Reader): MakeSheet {
  return (lesson, edition, context) => {
    const { t } = context.locale;
    return finish(
      {
        reader,
        head: {
          summary: '',
          facts: [ageFact(lesson, context)],
          fillIn: [t('sheet.fillIn.name'), t('sheet.fillIn.date')],
        },
        blocks: exercisesByPhase(edition, tasksOn('paper', edition, context.locale)),
        help: { audience: 'pupils', services: servicesOnPaper },
      },
      lesson,
      edition,
      context,
    );
  };
}
