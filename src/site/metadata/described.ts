import type { Edition, Lesson } from '../../lesson/lesson.ts';
import { studentPageOf, teacherPageOf } from '../addresses.ts';
import type { CatalogueFile } from '../catalogue.ts';
import type { LessonPage } from '../pages.ts';
import { policyFor } from '../policy.ts';
import { relativeAddress } from '../relative.ts';
import type { Workshop } from '../workshop.ts';
import { dataBlock } from './data-block.ts';
import { type Audience, learningResource } from './learning-resource.ts';

const pages = { student: studentPageOf, teacher: teacherPageOf } as const satisfies Record<Audience, unknown>;

/** What a student may know of: no key, no guide, no pack with either. */
const forStudents: readonly CatalogueFile['role'][] = ['worksheet', 'worksheet-large-print'];

/**
 * A page with its description for programs. Pages in packs have none: there they have no address.
 *
 * @param files of the edition, as the catalogue has them
 */
export function described<Page extends LessonPage>(
  page: Page,
  audience: Audience,
  lesson: Lesson,
  edition: Edition,
  files: readonly CatalogueFile[],
  workshop: Workshop,
): Page {
  const data = learningResource(
    {
      lesson,
      edition,
      audience,
      files: audience === 'student' ? files.filter(({ role }) => forStudents.includes(role)) : files,
      addressOf: ({ language }) => pages[audience](language, lesson.id),
      way: wayFrom(page.url, workshop.site),
    },
    workshop,
  );
  const block = dataBlock(data);
  return { ...page, data: block, policy: policyFor(block) };
}

/** Where the site has no address of its own, addresses lead on from the page, as its links do. */
function wayFrom(page: string, site: string): (address: string) => string {
  return (address) => (site ? `${site}${address}` : relativeAddress(page, address));
}
