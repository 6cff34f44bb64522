import type { PackParts } from './parts.ts';

/** A name for a package that no other has: letters, digits and hyphens, and first a letter, as XML asks of identifiers. */
export function packageId(kind: string, { lesson, edition }: Pick<PackParts, 'lesson' | 'edition'>): string {
  const place = `${lesson.id}-${edition.language}`.replace(/[^A-Za-z0-9]+/gu, '-');
  return `${kind}-${place}`;
}
