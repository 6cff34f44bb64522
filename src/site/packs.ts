import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import { teacherPack } from '../pack/teacher.ts';
import type { CatalogueFile, PackFormat, PackRole } from './catalogue.ts';
import { packReadme } from './pack-readme.ts';
import type { LessonPage, StudentPage } from './pages.ts';
import type { Paper } from './papers.ts';
import type { Workshop } from './workshop.ts';

/** What packs of an edition are made of. */
export interface PackParts {
  readonly lesson: Lesson;
  readonly edition: Edition;
  readonly papers: readonly Paper[];
  readonly student: StudentPage;
  readonly board: LessonPage;
  /** Pictures that the pages show. */
  readonly pictures: readonly Picture[];
  readonly workshop: Workshop;
}

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
  readonly make: (parts: PackParts) => Uint8Array | Promise<Uint8Array>;
  /** Whether an edition has this pack; without it, every edition has. */
  readonly isMade?: (parts: PackParts) => boolean;
}

const forTeachers: PackKind['make'] = ({ edition, papers, workshop: { licence, contextFor } }) => {
  const readme = packReadme(edition, papers, contextFor(edition.language).locale);
  return teacherPack({ papers, readme, licence });
};

/** Every pack of an edition: its role, its file name and who makes it. */
const packs: readonly PackKind[] = [
  { role: 'pack-teacher', format: 'zip', name: 'teacher-pack.zip', make: forTeachers },
];

/** Makes the packs of an edition, one after the other. */
export async function makePacks(parts: PackParts): Promise<readonly Pack[]> {
  const made: Pack[] = [];
  for (const { role, format, name, make, isMade } of packs) {
    if (isMade && !isMade(parts)) continue;
    made.push({ role, format, name, bytes: await make(parts) });
  }
  return made;
}
