import type { Step } from '../../lesson/exercise.ts';
import type { Draft } from '../reading/draft.ts';
import { nearest } from '../reading/nearest.ts';
import { outsideIn } from './choices.ts';

/**
 * Walks a scenario: each choice leads somewhere, each step can be reached from the first, and from each
 * step an end can be reached, so that no student walks in circles.
 */
export function reportPaths(draft: Draft, steps: readonly Step[]): void {
  const known = new Set(steps.map(({ id }) => id).filter(Boolean));
  reportTwins(draft, steps);
  // A step without an id of its own is the one that a choice misses.
  if (known.size < steps.length) return;
  const dead = steps.flatMap(({ choices }) => choices.filter(({ to }) => !known.has(to)));
  for (const { to, line } of dead)
    draft.report('step-unknown', draft.at(line, `#${to}`), {
      actual: to,
      expected: [...known].join(', '),
      ...nearest(to, known),
    });
  if (dead.length === 0) reportLost(draft, steps);
}

function reportTwins(draft: Draft, steps: readonly Step[]): void {
  const seen = new Map<string, number>();
  for (const { id, line } of steps) {
    const first = seen.get(id);
    if (first !== undefined && id !== '')
      draft.report('step-twice', draft.at(line, `#${id}`), { actual: id, first });
    else seen.set(id, line);
  }
}

/** Only where all choices lead to a step: else one slip would be told three times. */
function reportLost(draft: Draft, steps: readonly Step[]): void {
  const ends = steps.filter(({ choices }) => choices.length === 0).map(({ id }) => id);
  if (ends.length === 0) {
    draft.report('scenario-endless', draft.at(draft.line), { actual: draft.id });
    return;
  }
  const onward = new Map(steps.map(({ id, choices }) => [id, choices.map(({ to }) => to)]));
  const reached = reachable([steps[0]!.id], onward);
  const ending = reachable(ends, reversed(onward));
  const outside = reached.size < steps.length ? steps.flatMap(choicesOutside) : [];
  for (const { to, line } of outside) draft.report('step-outside', draft.at(line), { actual: to });
  if (outside.length > 0) return;
  for (const { id, line } of steps) {
    if (!reached.has(id)) draft.report('step-unreachable', draft.at(line), { actual: id });
    else if (!ending.has(id)) draft.report('step-endless', draft.at(line), { actual: id });
  }
}

/** Items of a list that lead out of the story, where nothing in it leads to some step. */
function choicesOutside({ content }: Step): readonly { to: string; line: number }[] {
  const words = content.flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
  return words.flatMap((block) => {
    const to = outsideIn(block);
    return to === undefined ? [] : [{ to, line: block.line }];
  });
}

type Paths = ReadonlyMap<string, readonly string[]>;

function reachable(from: readonly string[], paths: Paths): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const next of paths.get(id) ?? []) reached.add(next);
  return reached;
}

function reversed(paths: Paths): Paths {
  const back = new Map<string, string[]>();
  for (const [id, targets] of paths) for (const to of targets) back.set(to, [...(back.get(to) ?? []), id]);
  return back;
}
