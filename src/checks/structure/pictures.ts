import type { Edition, Lesson } from '../../lesson/lesson.ts';
import type { Place } from '../../problem.ts';
import { placeIn } from '../../source/text.ts';
import type { CheckContext, Finding } from '../check.ts';
import { once } from '../once.ts';

/** A picture as it stands in the text. */
interface Shown {
  /** Path inside the lesson folder. */
  readonly name: string;
  readonly alt: string;
  /** Of the block that it stands in. */
  readonly line: number;
}

/** All pictures of an edition in source order, wherever they stand. */
const picturesOf = once((edition: Edition): readonly Shown[] => [...shownIn(edition, 1)]);

function* shownIn(part: unknown, line: number): Iterable<Shown> {
  if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return;
  const here = 'line' in part && typeof part.line === 'number' && part.line > 0 ? part.line : line;
  if (isPicture(part)) yield { name: part.picture.name, alt: part.alt, line: here };
  else for (const value of Object.values(part)) yield* shownIn(value, here);
}

function isPicture(part: object): part is { picture: { name: string }; alt: string } {
  return 'picture' in part && 'alt' in part;
}

/** The pictures of a lesson that a judgement is about. @returns a finding for each, with the judgement's values */
export function* alternativesThat(
  judge: (picture: Shown, others: readonly Shown[]) => Finding['values'] | undefined,
  { editions }: Lesson,
  { sourceOf }: CheckContext,
): Iterable<Finding> {
  for (const edition of editions) {
    const pictures = picturesOf(edition);
    for (const picture of pictures) {
      const values = judge(picture, pictures);
      if (values) yield { place: placeOf(picture, edition, sourceOf), values, where: [picture.name] };
    }
  }
}

/** A paragraph can be longer than a line: the picture stands where its file is named. */
function placeOf({ name, line }: Shown, { file }: Edition, sourceOf: CheckContext['sourceOf']): Place {
  const source = sourceOf(file);
  return placeIn(source, line, `](${name}`, source.lines.length);
}
