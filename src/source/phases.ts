import { nearest } from '../exercises/reading/nearest.ts';
import { wholeNumber } from '../exercises/reading/numbers.ts';
import { type Form, forms, type Part, type Phase } from '../lesson/lesson.ts';
import { plainText } from '../lesson/prose.ts';
import { idName, isBroken, reportAttributes } from './heads.ts';
import { longestPhase, mostPhases } from './limits.ts';
import { noAttributes } from './markdown/attributes.ts';
import type { Node } from './markdown/tree.ts';
import { type Findings, readParts } from './parts.ts';
import { attributesOf, contentOf } from './prose.ts';
import type { Reading } from './reading.ts';
import { placeIn } from './text.ts';

/** The body of an edition: what stands before the first phase, and the phases. */
export interface Phases {
  readonly opening: readonly Part[];
  readonly phases: readonly Phase[];
}

/** Reads the body: each level-two heading starts a phase. */
export function readPhases(nodes: readonly Node[], found: Findings, reading: Reading): Phases {
  const starts = nodes.flatMap((node, index) => (isPhaseHeading(node) ? [index] : []));
  if (starts.length === 0) reading.report('phases-none', { file: reading.source.file, line: 1, column: 1 });
  if (starts.length > mostPhases)
    reading.report('phases-many', placeIn(reading.source, nodes[starts[mostPhases]!]!.line), {
      actual: starts.length,
      expected: mostPhases,
    });
  const opening = readParts(nodes.slice(0, starts[0] ?? nodes.length), 'opening', found, reading);
  const phases = starts.map((start, index) =>
    readPhase(nodes[start]!, nodes.slice(start + 1, starts[index + 1]), found, reading),
  );
  return { opening, phases };
}

function isPhaseHeading(node: Node): boolean {
  return node.type === 'heading' && node.token.tag === 'h2';
}

function readPhase(heading: Node, nodes: readonly Node[], found: Findings, reading: Reading): Phase {
  reading.outline.level = 2;
  reportAttributes(heading.line, attributesOf(heading) ?? noAttributes, [idName, 'minutes', 'form'], reading);
  return {
    id: readId(heading, reading),
    title: readTitle(heading, reading),
    minutes: readMinutes(heading, reading),
    form: readForm(heading, reading),
    parts: readParts(nodes, 'phase', found, reading),
    line: heading.line,
  };
}

function readTitle(heading: Node, reading: Reading): string {
  const title = plainText(contentOf(heading, reading));
  if (title === '') reading.report('phase-title', placeIn(reading.source, heading.line));
  return title;
}

function readId(heading: Node, { anchors, source, report }: Reading): string {
  const id = attributesOf(heading)?.id;
  if (id !== undefined) return anchors.claim(id, placeIn(source, heading.line, `#${id}`)) ? id : '';
  if (!isBroken(attributesOf(heading))) report('phase-id', placeIn(source, heading.line));
  return '';
}

function readMinutes(heading: Node, { source, report }: Reading): number {
  const written = attributesOf(heading)?.values.get('minutes');
  const minutes = written === undefined ? undefined : wholeNumber(written);
  if (minutes !== undefined && minutes <= longestPhase) return minutes;
  const at = placeIn(source, heading.line, 'minutes=');
  const code = /^-?\d+$/u.test(written ?? '') ? 'attribute-range' : 'phase-minutes';
  const values = { name: 'minutes', actual: written ?? '', least: 1, most: longestPhase };
  if (written !== undefined) report(code, at, values);
  else if (!isBroken(attributesOf(heading))) report('phase-minutes-missing', at);
  return 0;
}

function readForm(heading: Node, { source, report }: Reading): Form {
  const written = attributesOf(heading)?.values.get('form');
  const form = forms.find((name) => name === written);
  if (form) return form;
  const at = placeIn(source, heading.line, 'form=');
  const expected = forms.join(', ');
  if (written !== undefined)
    report('phase-form', at, { actual: written, expected, ...nearest(written, forms) });
  else if (!isBroken(attributesOf(heading))) report('phase-form-missing', at, { expected });
  return 'class';
}
