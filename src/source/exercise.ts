import { readers } from '../exercises/readers.ts';
import type { Draft, WrittenGap } from '../exercises/reading/draft.ts';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Exercise, ExerciseKind, Placement } from '../lesson/exercise.ts';
import { idName, isBroken, reportFence } from './heads.ts';
import { fenceOf, type Node } from './markdown/tree.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { stepAnchors } from './step-anchors.ts';
import { placeIn } from './text.ts';

const places = ['page', 'paper', 'board'] as const;

/** Reads a container of one of the kinds of exercise. @param objectives ids that it may practise */
export function readExercise(
  node: Node,
  kind: ExerciseKind,
  objectives: ReadonlySet<string>,
  reading: Reading,
): Exercise {
  const reader = readers[kind];
  reportFence(node, [idName, 'objective', 'on', ...reader.attributes], reading);
  const { source, report } = reading;
  const id = readId(node, reading);
  const objective = readObjective(node, objectives, reading);
  const on = readPlacement(node, reading);
  const gaps: WrittenGap[] = [];
  const inside = kind === 'gaps' ? { ...reading, gaps } : reading;
  const steps = kind === 'scenario' ? stepAnchors(inside, id) : undefined;
  const blocks = readProse(node.children, steps?.reading ?? inside);
  const draft: Draft = {
    id,
    objective,
    on,
    line: node.line,
    blocks,
    gaps,
    attributes: fenceOf(node).attributes.values,
    at: (line, needle) => placeIn(source, line, needle, needle ? node.last : line),
    report: blocks.length > 0 ? report : () => {},
  };
  if (blocks.length === 0) report('exercise-empty', placeIn(source, node.line), { actual: `:::${kind}` });
  const exercise = reader.read(draft);
  steps?.linkTheRest(exercise);
  return exercise;
}

function readId(node: Node, { anchors, source, report }: Reading): string {
  const { attributes } = fenceOf(node);
  const { id } = attributes;
  if (id !== undefined) {
    if (!anchors.claim(id, placeIn(source, node.line, `#${id}`))) return '';
    anchors.own(id);
    return id;
  }
  if (!isBroken(attributes))
    report('exercise-id', placeIn(source, node.line), { actual: `:::${fenceOf(node).name}` });
  return '';
}

function readObjective(node: Node, known: ReadonlySet<string>, { source, report }: Reading): string {
  const { attributes } = fenceOf(node);
  const objective = attributes.values.get('objective') ?? '';
  const at = placeIn(source, node.line, 'objective=');
  const expected = [...known].join(', ');
  if (objective === '' && !isBroken(attributes))
    report('objective-missing', at, { expected, ...(known.size === 0 ? { context: 'unread' } : {}) });
  if (objective !== '' && known.size > 0 && !known.has(objective))
    report('objective-unknown', at, { actual: objective, expected, ...nearest(objective, known) });
  return objective;
}

/** Without `on` an exercise appears everywhere. */
function readPlacement(node: Node, { source, report }: Reading): Placement {
  const written = fenceOf(node).attributes.values.get('on');
  if (written === undefined) return { page: true, paper: true, board: true };
  const names = written.split(/[\s,]+/u).filter(Boolean);
  const at = placeIn(source, node.line, 'on=');
  const expected = places.join(', ');
  if (names.length === 0) report('on-empty', at, { expected });
  for (const name of names)
    if (!(places as readonly string[]).includes(name))
      report('on-unknown', at, { actual: name, expected, ...nearest(name, places) });
  return { page: names.includes('page'), paper: names.includes('paper'), board: names.includes('board') };
}
