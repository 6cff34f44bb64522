import { isExerciseKind } from '../exercises/readers.ts';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Exercise } from '../lesson/exercise.ts';
import type { Part } from '../lesson/lesson.ts';
import type { ProseBlock } from '../lesson/prose.ts';
import type { ProblemCode } from '../problem.ts';
import { isAsideRole, readAside } from './asides.ts';
import { readExercise } from './exercise.ts';
import { reportFence } from './heads.ts';
import { mostExercises } from './limits.ts';
import { fenceOf, type Node } from './markdown/tree.ts';
import { containerNames } from './names.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { placeIn } from './text.ts';

/** Where parts stand: exercises only directly in a phase, the letter home not in a container. */
export type Surroundings = 'opening' | 'phase' | 'container';

/** What the readers of parts find on their way. */
export interface Findings {
  readonly objectives: ReadonlySet<string>;
  readonly exercises: Exercise[];
  home: { readonly blocks: readonly ProseBlock[]; readonly line: number } | undefined;
}

/** Reads text, containers and exercises in their order. */
export function readParts(
  nodes: readonly Node[],
  where: Surroundings,
  found: Findings,
  reading: Reading,
): readonly Part[] {
  return nodes.flatMap((node) =>
    node.type === 'container'
      ? readContainer(node, where, found, reading)
      : readProse([node], reading).map((block): Part => ({ kind: 'prose', block })),
  );
}

function readContainer(node: Node, where: Surroundings, found: Findings, reading: Reading): readonly Part[] {
  const { name } = fenceOf(node);
  if (isAsideRole(name)) {
    const parts = readParts(node.children, 'container', found, reading);
    return [readAside(node, name, parts, reading)];
  }
  if (isExerciseKind(name)) {
    const misplaced = where === 'opening' ? 'exercise-before-phase' : 'exercise-nested';
    if (where !== 'phase') reportAt(misplaced, node, reading);
    const exercise = readExercise(node, name, found.objectives, reading);
    found.exercises.push(exercise);
    if (found.exercises.length === mostExercises + 1)
      reading.report('exercises-many', placeIn(reading.source, node.line), { expected: mostExercises });
    return where === 'phase' ? [{ kind: 'exercise', exercise }] : [];
  }
  if (name === 'home') readHome(node, where, found, reading);
  else reportUnknown(node, reading);
  return [];
}

function readHome(node: Node, where: Surroundings, found: Findings, reading: Reading): void {
  const { source, report } = reading;
  reportFence(node, [], reading);
  if (where === 'container') reportAt('container-nested', node, reading);
  if (node.children.length === 0) reportAt('container-empty', node, reading);
  if (found.home) report('home-twice', placeIn(source, node.line), { first: found.home.line });
  found.home ??= { blocks: readProse(node.children, reading), line: node.line };
}

function reportAt(code: ProblemCode, node: Node, { source, report }: Reading): void {
  report(code, placeIn(source, node.line), { actual: `:::${fenceOf(node).name}` });
}

function reportUnknown(node: Node, { source, report }: Reading): void {
  const { name } = fenceOf(node);
  const actual = `:::${name}`;
  report('unknown-container', placeIn(source, node.line), {
    actual,
    expected: containerNames.join(', '),
    ...nearest(name, containerNames),
  });
}
