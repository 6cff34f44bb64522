import type { Language } from '../lesson/language.ts';
import type { Edition } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Place, ProblemCode, Report } from '../problem.ts';
import { readBody } from './body.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Findings } from './parts.ts';
import type { SourceText } from './text.ts';

/** An edition, with the places that comparing needs and the edition itself does not hold. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly source: SourceText;
  readonly objectiveAt: (id: string) => Place;
}

/** Faults that may hide exercises: an objective without one then says nothing new. */
const swallowing: ReadonlySet<ProblemCode> = new Set([
  'code-unclosed',
  'container-colons',
  'container-indented',
  'container-nested',
  'container-unclosed',
  'exercise-before-phase',
  'exercise-nested',
  'objective-missing',
  'objective-unknown',
  'phase-nested',
  'phases-none',
  'unknown-container',
] satisfies readonly ProblemCode[]);

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
  tell: Report,
): ReadEdition | undefined {
  const told = new Set<ProblemCode>();
  const report: Report = (code, ...rest) => {
    told.add(code);
    tell(code, ...rest);
  };
  const { frontMatter, markdown } = readFrontMatter(source, report);
  if (markdown === undefined) return undefined;
  const objectives = new Set(frontMatter?.objectives.map(({ id }) => id));
  const found: Findings = { objectives, exercises: [], home: undefined };
  const body = readBody(markdown, source, found, picture, report);
  if (!frontMatter || !body) return undefined;
  const { objectiveAt, ...words } = frontMatter;
  if (![...told].some((code) => swallowing.has(code))) reportUnpractised(found, objectiveAt, report);
  const home = found.home?.blocks ?? [];
  return { edition: { language, ...words, ...body, home, file: source.file }, source, objectiveAt };
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
