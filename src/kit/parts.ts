import type { Exercise } from '../lesson/exercise.ts';
import type { Aside, AsideRole, Part } from '../lesson/lesson.ts';
import type { Block } from '../sheet/blocks.ts';

/**
 * What a reader sees of a lesson. A role that is not named stays hidden, with all that is in it, so that a
 * new container is secret until somebody decides that it is not.
 */
export interface View {
  readonly asides: Partial<Record<AsideRole, (aside: Aside, inner: readonly Block[]) => Block>>;
  readonly exercise: (exercise: Exercise) => readonly Block[];
}

/** The blocks of some parts, as one reader sees them. */
export function partBlocks(parts: readonly Part[], view: View): readonly Block[] {
  return parts.flatMap((part) => blocksOf(part, view));
}

function blocksOf(part: Part, view: View): readonly Block[] {
  switch (part.kind) {
    case 'prose':
      return [part.block];
    case 'exercise':
      return view.exercise(part.exercise);
    case 'aside': {
      const draw = view.asides[part.role];
      return draw ? [draw(part, partBlocks(part.parts, view))] : [];
    }
  }
}
