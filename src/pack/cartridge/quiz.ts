import type { QuizItem } from '../quiz.ts';
import { type Element, element, xmlDocument } from '../xml.ts';
import { choiceItem } from './choice.ts';
import { facts } from './facts.ts';

/** A quiz in QTI 1.2, as Common Cartridge has it. */
export function quizDocument(id: string, title: string, items: readonly QuizItem[]): Uint8Array {
  return xmlDocument(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: id, title },
        facts({
          cc_profile: 'cc.exam.v0p1',
          qmd_assessmenttype: 'Examination',
          qmd_scoretype: 'Percentage',
          qmd_feedbackpermitted: 'Yes',
          qmd_hintspermitted: 'No',
          qmd_solutionspermitted: 'Yes',
        }),
        element('section', { ident: `${id}-section` }, ...items.flatMap(itemOf)),
      ),
    ),
  );
}

function itemOf({ task, ...item }: QuizItem): readonly Element[] {
  return task.kind === 'choice' ? [choiceItem({ ...item, task })] : [];
}
