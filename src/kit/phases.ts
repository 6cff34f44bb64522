import type { Edition, Phase } from '../lesson/lesson.ts';
import type { Block } from '../sheet/blocks.ts';
import { heading } from '../sheet/compose.ts';
import { partBlocks, type View } from './parts.ts';

/** Each phase under its title. A phase of which this reader sees nothing has no title either. */
export function phaseBlocks({ phases }: Edition, view: View): readonly Block[] {
  return phases.flatMap((phase) => titled(phase, partBlocks(phase.parts, view)));
}

function titled({ title, id }: Phase, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [heading(2, title, id), ...blocks] : [];
}

/** Each phase with nothing but its exercises, as paper has them. */
export function exercisesByPhase(edition: Edition, exercise: View['exercise']): readonly Block[] {
  return edition.phases.flatMap((phase) => {
    const exercises = phase.parts.filter(({ kind }) => kind === 'exercise');
    return titled(phase, partBlocks(exercises, { asides: {}, exercise }));
  });
}
