import { readFileSync } from 'node:fs';
import { audienceOf, styleOf, type TextStyle } from '../../pdf/style/style.ts';
import { pictograms } from '../../sheet/pictograms.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { type Code, dictionary, quoted } from './code.ts';

/** What the look of a sheet hangs on. */
export type Looked = Pick<Sheet, 'reader' | 'face' | 'tier' | 'language'>;

/** The file that all sheets of a look import: a template, as Typst's users write one. */
export function lookFile(sheet: Looked): string {
  const { face, tier, language } = sheet;
  return `look-${face}-${tier}-${audienceOf(sheet)}${language.includes('-') ? '-whole-words' : ''}.typ`;
}

/** The content of that file: our engine's own measures, and the functions of `look.typ`. */
export function lookSource(sheet: Sheet): string {
  const style = styleOf(sheet, 'standard', 'a4');
  const { page, space } = style;
  const texts = Object.entries(style.text).map(([name, text]) => [name, textLook(text)] as const);
  const values: Readonly<Record<string, Code>> = {
    font: quoted(fontNames[sheet.face]),
    text: dictionary(Object.fromEntries(texts)),
    accent: colour(style.accent),
    side: points(page.side),
    top: points(page.top),
    bottom: points(page.bottom),
    rise: points(page.firstRise),
    'running-top': points(page.head),
    'running-bottom': points(page.foot),
    ...Object.fromEntries(Object.entries(space).map(([name, value]) => [name, points(value)])),
    box: points(style.box),
    face: points(style.face),
    'writing-box': points(style.writingBox),
    writing: points(style.writing),
    'gap-character': points(style.gap.character),
    columns: String(style.columns),
    hyphenate: String(style.hyphenate),
  };
  return [`#let style = ${dictionary(values)}`, icons(style.accent), template].join('\n');
}

const template = readFileSync(new URL('look.typ', import.meta.url), 'utf8');

const fontNames = { andika: 'Andika', atkinson: 'Atkinson Hyperlegible Next' } as const;

function textLook({ size, leading, role, colour: ink }: TextStyle): Code {
  return dictionary({
    size: points(size),
    leading: points(leading),
    weight: quoted(role.startsWith('bold') ? 'bold' : 'regular'),
    slant: quoted(/italic/iu.test(role) ? 'italic' : 'normal'),
    colour: colour(ink),
  });
}

/** The pictograms as drawings, made when a sheet asks for one. */
function icons(accent: string): Code {
  const drawings = Object.entries(pictograms).map(([name, { viewBox, path }]) => {
    const box = `viewBox="0 0 ${viewBox} ${viewBox}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill="${hex(accent)}" d="${path}"/></svg>`;
    return [name, `bytes(${quoted(svg)})`] as const;
  });
  return `#let icons = ${dictionary(Object.fromEntries(drawings))}`;
}

function points(value: number): Code {
  return `${Math.round(value * 1000) / 1000}pt`;
}

function colour(operands: string): Code {
  return `rgb(${quoted(hex(operands))})`;
}

/** From the operands of PDF, each from 0 to 1. */
function hex(operands: string): string {
  const parts = operands.split(' ').map((part) =>
    Math.round(Number(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
