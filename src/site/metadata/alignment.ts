import type { AlignmentObject } from 'schema-dts';
import type { Curriculum, Goal } from '../../lesson/curriculum.ts';
import type { Language } from '../../lesson/language.ts';
import type { Lesson } from '../../lesson/lesson.ts';

/**
 * The official goals that a lesson works towards. A goal goes by its code with its sector, for the same code is
 * another goal elsewhere; where its maker gave it a lasting identifier, by that too.
 *
 * @param spoken language of the names
 */
export function alignmentsOf(
  { goals }: Lesson,
  spoken: Language,
  curriculum: Curriculum,
): readonly AlignmentObject[] {
  return goals.map((id) => alignmentOf(curriculum.goals.get(id)!, spoken, curriculum));
}

function alignmentOf(
  { framework, code, sector, uuid, text }: Goal,
  spoken: Language,
  { frameworks }: Curriculum,
): AlignmentObject {
  return {
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: frameworks.get(framework)!.name[spoken]!,
    targetName: sector ? `${code} (${sector[spoken]})` : code,
    targetDescription: text[spoken]!,
    ...(uuid && { identifier: `urn:uuid:${uuid}` }),
  };
}
