/** The part of `kit.json` that choosing needs. */
export interface Catalogue {
  readonly lessons: readonly { readonly tier: string; readonly editions: readonly Edition[] }[];
  readonly licence: string;
}

export interface Edition {
  readonly title: string;
  readonly pages: { readonly student: string };
  readonly files: readonly CatalogueFile[];
}

export interface CatalogueFile {
  readonly role: string;
  readonly url: string;
  readonly bytes: number;
}

/** A file to fetch, and its place in the zip. */
export interface Wanted {
  readonly name: string;
  readonly url: string;
  /** As many bytes as it must have; absent where nobody has counted them. */
  readonly bytes?: number;
}

/**
 * The files of some editions, each lesson in a folder of its own.
 *
 * @param students addresses of the editions' student pages, as the catalogue has them
 * @param roles of the files to take
 */
export function wantedFiles(
  { lessons, licence }: Catalogue,
  students: readonly string[],
  roles: readonly string[],
): readonly Wanted[] {
  const editions = lessons.flatMap((lesson) => lesson.editions);
  const chosen = editions.filter(({ pages }) => students.includes(pages.student));
  const files = chosen.flatMap(({ pages, files }) =>
    files
      .filter(({ role }) => roles.includes(role))
      .map(({ url, bytes }) => ({ name: `${folderOf(pages.student)}/${nameOf(url)}`, url, bytes })),
  );
  return files.length === 0 ? [] : [...files, { name: 'LICENSE.txt', url: licence }];
}

/** `/nl/9-12/chat/` becomes `9-12-chat`: short, and in the order of ages. */
function folderOf(student: string): string {
  return student.split('/').filter(Boolean).slice(1).join('-');
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
