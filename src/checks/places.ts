import type { Place } from '../problem.ts';
import { placeIn, type SourceText } from '../source/text.ts';

/** Where a key of `lesson.yaml` stands; the top of the file where it is left out. */
export function keyPlace(source: SourceText, key: string): Place {
  const line = source.lines.findIndex((text) => text.startsWith(`${key}:`)) + 1;
  return placeIn(source, Math.max(line, 1));
}

/** Where an objective stands above the text of an edition; else the top of the file. */
export function objectivePlace(source: SourceText, id: string): Place {
  const start = source.lines.findIndex((text) => text.startsWith('objectives:'));
  const line = source.lines.findIndex(
    (text, index) => index > start && text.trimStart().startsWith(`${id}:`),
  );
  return placeIn(source, Math.max(line + 1, 1));
}
