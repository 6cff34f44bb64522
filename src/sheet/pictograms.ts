import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Pictogram } from './blocks.ts';

/** One filled path in a square box, its origin at the top left. */
export interface Drawing {
  /** Width and height of the box. */
  readonly viewBox: number;
  /** The `d` of an SVG path. */
  readonly path: string;
}

/** Name of each drawing in Phosphor's set: calm shapes, no warning signs, so that a flag is a signal. */
const names: Readonly<Record<Pictogram, string>> = {
  choose: 'list-checks',
  order: 'list-numbers',
  match: 'arrows-left-right',
  sort: 'folders',
  fill: 'textbox',
  signal: 'flag',
  story: 'book-open',
  write: 'pencil-simple-line',
  draw: 'paint-brush',
  people: 'users-three',
  feelings: 'smiley',
  remember: 'push-pin',
  teacher: 'chalkboard-teacher',
  misconception: 'question',
  board: 'chalkboard',
  help: 'lifebuoy',
  school: 'backpack',
  outside: 'handshake',
  phone: 'phone',
  emergency: 'siren',
  key: 'key',
  clock: 'clock',
  home: 'house',
  care: 'hand-heart',
};

/** Who made the pictograms: outputs that show them say so. */
export const pictogramCredit = {
  name: 'Phosphor Icons',
  licence: 'MIT',
  copyright: 'Copyright (c) 2023 Phosphor Icons',
  source: 'https://phosphoricons.com',
} as const;

/** Folder of the drawings. To look up each of them by itself takes longer than to read them. */
const drawings = dirname(createRequire(import.meta.url).resolve('@phosphor-icons/core/bold/flag-bold.svg'));

/** The drawing of each pictogram. */
export const pictograms = Object.fromEntries(
  Object.entries(names).map(([pictogram, name]) => [pictogram, drawingOf(name)]),
) as Readonly<Record<Pictogram, Drawing>>;

function drawingOf(name: string): Drawing {
  const svg = readFileSync(join(drawings, `${name}-bold.svg`), 'utf8');
  const paths = [...svg.matchAll(/ d="([^"]+)"/gu)].map(([, path]) => path);
  return { viewBox: Number(/viewBox="0 0 (\d+) /u.exec(svg)?.[1]), path: paths.join('') };
}
