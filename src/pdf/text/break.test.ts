import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../tests/verapdf/every-block.ts';
import type { Inline } from '../../lesson/prose.ts';
import { loadFaces } from '../faces.ts';
import type { Context } from '../layout/context.ts';
import { styleOf } from '../style/style.ts';
import { newTree } from '../tags/element.ts';
import { breakLines } from './break.ts';
import { hyphenatorOf } from './hyphenate.ts';
import { wordsOf } from './words.ts';

const context: Context = {
  faces: await loadFaces('atkinson'),
  style: styleOf(sheetOf([]), 'standard', 'a4'),
  hyphenate: hyphenatorOf('nl'),
  fillable: false,
  width: 200,
  tag: newTree(),
  stack: () => [],
};

/** The lines of a text, with a hyphen where one is drawn. */
function lines(width: number, ...content: readonly (string | Inline)[]): readonly string[] {
  const inlines = content.map(
    (part): Inline => (typeof part === 'string' ? { kind: 'text', text: part } : part),
  );
  return breakLines(wordsOf(inlines, context.style.text.body, context), width, context).map(
    ({ words, hyphenated }) =>
      words
        .map(
          ({ space, pieces }) =>
            (space?.text ?? '') + pieces.map((piece) => ('text' in piece ? piece.text : '_')).join(''),
        )
        .join('') + (hyphenated ? '-' : ''),
  );
}

describe('breaking lines', () => {
  it('fills each line as far as words go', () => {
    expect(lines(100, 'Noor krijgt een bericht van Sam over paarden')).toEqual([
      'Noor krijgt een',
      'bericht van Sam',
      'over paarden',
    ]);
  });

  it('keeps what is glued: a bold word and its comma', () => {
    expect(lines(60, 'Hij is ', { kind: 'text', text: 'boos', bold: true }, ', ja')).toEqual([
      'Hij is',
      'boos, ja',
    ]);
  });

  it('keeps a phone number with non-breaking signs whole', () => {
    expect(lines(90, 'Bel nu meteen 0800\u20110432')).toEqual(['Bel nu meteen', '0800\u20110432']);
  });

  it('hyphenates a long word where the line would stay short', () => {
    expect(lines(110, 'Maak een schermafbeelding van het bericht')).toContain('Maak een scherm-');
  });

  it('breaks after a hyphen or slash that an author wrote', () => {
    expect(lines(60, 'het e-mailadres van papa/mama thuis')).toEqual([
      'het',
      'e-mailadres',
      'van papa/',
      'mama thuis',
    ]);
  });

  it('cuts an address that fits no line, after a sign where it can', () => {
    const [first, ...rest] = lines(120, 'https://voorbeeld.nl/een/heel/lang/adres/zonder/einde');
    expect(first).toMatch(/\/$/u);
    expect([first, ...rest].join('')).toBe('https://voorbeeld.nl/een/heel/lang/adres/zonder/einde');
  });

  it('leaves no short word alone on the last line', () => {
    const width = 180;
    expect(lines(width, 'Vandaag gaat het over chatten met wie je kent of niet.').at(-1)).toMatch(/ /u);
  });

  it('begins a new line where an author does', () => {
    expect(lines(200, 'een', { kind: 'break' }, { kind: 'break' }, 'twee')).toEqual(['een', '', 'twee']);
  });

  it('places a gap as a word', () => {
    expect(lines(200, 'Ik voel ', { kind: 'gap', index: 0, width: 8 }, '.')).toEqual(['Ik voel _.']);
  });
});
