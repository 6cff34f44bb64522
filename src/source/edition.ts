import type { Language } from '../lesson/language.ts';
import type { Edition } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Place, Report } from '../problem.ts';
import { readBody } from './body.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Findings } from './parts.ts';
import type { SourceText } from './text.ts';

/** An edition, with the places that comparing needs and the edition itself does not hold. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly objectiveAt: (id: string) => Place;
}

/**
 * Reads one language of a lesson.
 *
 * @param picture gives the pictures of the lesson's folder
 * @returns nothing where front matter or text cannot be read; the other is checked all the same
 */
export function readEdition(
  language: Language,
  source: SourceText,
  picture: (name: string, place: Place) => Picture | undefined,
  report: Report,
): ReadEdition | undefined {
  const { frontMatter, markdown } = readFrontMatter(source, report);
  const objectives = new Set(frontMatter?.objectives.map(({ id }) => id));
  const found: Findings = { objectives, exercises: [], home: undefined };
  const body = readBody(markdown, source, found, picture, report);
  if (!frontMatter || !body) return undefined;
  const { objectiveAt, ...words } = frontMatter;
  reportUnpractised(found, objectiveAt, report);
  const home = found.home?.blocks ?? [];
  return { edition: { language, ...words, ...body, home, file: source.file }, objectiveAt };
}

function reportUnpractised(
  { objectives, exercises }: Findings,
  objectiveAt: ReadEdition['objectiveAt'],
  report: Report,
): void {
  const practised = new Set(exercises.map(({ objective }) => objective));
  for (const id of objectives)
    if (!practised.has(id)) report('objective-unpractised', objectiveAt(id), { actual: id });
}
