import { gradedItems } from '../kit/graded.ts';
import type { CatalogueFile, PackFormat, PackRole } from './catalogue.ts';
import { cartridgePack } from './packs/cartridge.ts';
import { packDesk } from './packs/desk.ts';
import type { Materials } from './packs/materials.ts';
import { moodlePack } from './packs/moodle.ts';
import { packPages } from './packs/pages.ts';
import type { PackParts } from './packs/parts.ts';
import { scormPack } from './packs/scorm.ts';
import { studentPack } from './packs/student.ts';
import { teacherPack } from './packs/teacher.ts';

/** A pack that has been made. */
export interface Pack extends Pick<CatalogueFile, 'role' | 'format'> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface PackKind {
  readonly role: PackRole;
  readonly format: PackFormat;
  readonly name: string;
  /** Its bytes follow from the parts alone: a pack whose parts did not change is not made again. */
  readonly make: (materials: Materials) => Uint8Array;
  /** Whether an edition has this pack; without it, every edition has. */
  readonly isMade?: (parts: PackParts) => boolean;
}

/** Every pack of an edition: its role, its file name and who makes it. */
const packs: readonly PackKind[] = [
  { role: 'pack-student', format: 'zip', name: 'student-pack.zip', make: studentPack },
  { role: 'pack-teacher', format: 'zip', name: 'teacher-pack.zip', make: teacherPack },
  { role: 'scorm-1.2', format: 'zip', name: 'scorm-1.2.zip', make: scormPack },
  { role: 'common-cartridge', format: 'imscc', name: 'common-cartridge.imscc', make: cartridgePack },
  { role: 'moodle-xml', format: 'xml', name: 'moodle-questions.xml', make: moodlePack, isMade: hasQuestions },
];

/** A bank without a question is of no use. */
function hasQuestions({ edition }: PackParts): boolean {
  return gradedItems(edition).length > 0;
}

/** Makes the packs of an edition, one after the other. */
export async function makePacks(parts: PackParts): Promise<readonly Pack[]> {
  const desk = await packDesk(parts.workshop);
  const materials: Materials = { ...parts, desk, pages: await packPages(parts, desk) };
  return packs
    .filter(({ isMade }) => isMade?.(parts) ?? true)
    .map(({ role, format, name, make }) => ({ role, format, name, bytes: make(materials) }));
}
