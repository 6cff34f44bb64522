import type { Reader, Sheet } from '../../sheet/sheet.ts';
import type { Role } from '../fonts/files.ts';
import { accentOf, type Colour, ink, softInk } from './colours.ts';
import { type Audience, type EditionSize, type Scale, scaleOf } from './scales.ts';
import { mm } from './units.ts';

/** How a kind of text is set. Sizes in points. */
export interface TextStyle {
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly role: Role;
  readonly colour: Colour;
}

/** Kinds of text. */
export interface TextStyles {
  readonly title: TextStyle;
  readonly summary: TextStyle;
  readonly document: TextStyle;
  readonly facts: TextStyle;
  readonly heading2: TextStyle;
  readonly heading3: TextStyle;
  readonly heading4: TextStyle;
  readonly body: TextStyle;
  readonly prompt: TextStyle;
  /** The kind of a task, the sender of a message. */
  readonly label: TextStyle;
  readonly small: TextStyle;
  readonly feedback: TextStyle;
  readonly badge: TextStyle;
  readonly cell: TextStyle;
  readonly running: TextStyle;
}

/** All measures of a document. Another edition is another table, not other code. */
export interface Style {
  readonly page: PageStyle;
  readonly text: TextStyles;
  readonly space: SpaceStyle;
  readonly accent: Colour;
  /** Longest line of prose. */
  readonly measure: number;
  /** Highest part of a page that a picture takes. */
  readonly picture: number;
  /** How readily things are kept on one page, 1 for always when they are small. */
  readonly whole: number;
  /** Side of a box to tick. */
  readonly box: number;
  /** Side of a face to choose. */
  readonly face: number;
  /** Side of a box to write a letter or number in. */
  readonly writingBox: number;
  /** Between writing lines. */
  readonly writing: number;
  /** Room in a gap for one handwritten character, and the leading of text with gaps. */
  readonly gap: { readonly character: number; readonly leading: number };
  /** Small items beside each other. */
  readonly columns: number;
  readonly hyphenate: boolean;
}

export interface PageStyle {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  /** The first page has no running head: its text begins this much higher. */
  readonly firstRise: number;
  /** Baselines of the running heads, from the top and from the bottom. */
  readonly head: number;
  readonly foot: number;
}

/** Vertical space, in points. */
export interface SpaceStyle {
  readonly paragraph: number;
  readonly item: number;
  readonly block: number;
  readonly task: number;
  readonly section: number;
  readonly padding: number;
  /** Width of the column in which numbers and boxes hang. */
  readonly hang: number;
}

export type Paper = 'a4' | 'letter';

const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: 612, height: 792 },
};

const forAdults: ReadonlySet<Reader> = new Set(['answer-key', 'teacher-guide', 'home-letter']);

/** Whom a sheet speaks to. */
export function audienceOf({ reader }: Pick<Sheet, 'reader'>): Audience {
  return forAdults.has(reader) ? 'adults' : 'students';
}

/** The style of a document. Same sheet and options, same style. */
export function styleOf(sheet: Sheet, size: EditionSize, paper: Paper): Style {
  const scale = scaleOf(sheet.face, size, audienceOf(sheet));
  const accent = accentOf(sheet.tier);
  const { body } = scale;
  return {
    page: {
      ...papers[paper],
      side: mm(18),
      top: mm(22),
      bottom: mm(20),
      firstRise: mm(7),
      head: mm(14),
      foot: mm(12.5),
    },
    text: textStyles(scale, accent),
    space: {
      paragraph: body * 0.55,
      item: body * 0.4,
      block: body * 0.95,
      task: body * 2,
      section: body * 1.9,
      padding: body * 0.75,
      hang: body * 2.6,
    },
    accent,
    measure: body * scale.characterWidth * scale.characters,
    picture: scale.picture,
    whole: scale.whole,
    box: scale.box,
    face: scale.face,
    writingBox: scale.box * 1.55,
    writing: scale.writing,
    gap: { character: scale.character, leading: Math.max(scale.writing, body * 1.9) },
    columns: scale.columns,
    hyphenate: sheet.face !== 'andika' && size === 'standard' && !sheet.language.includes('-'),
  };
}

function textStyles({ body, leading, small, headings }: Scale, accent: Colour): TextStyles {
  const [title, second, third, fourth] = headings;
  const plain: TextStyle = { size: body, leading: body * leading, role: 'regular', colour: ink };
  const smaller: TextStyle = { size: small, leading: small * leading, role: 'regular', colour: softInk };
  const head = (size: number): TextStyle => ({ size, leading: size * 1.22, role: 'bold', colour: ink });
  return {
    title: head(title),
    summary: { ...plain, size: body * 1.08, colour: softInk },
    document: { ...smaller, role: 'bold', colour: accent },
    facts: smaller,
    heading2: { ...head(second), colour: accent },
    heading3: head(third),
    heading4: { ...head(fourth), leading: body * leading },
    body: plain,
    prompt: { ...plain, role: 'bold' },
    label: { ...smaller, role: 'bold', colour: accent },
    small: smaller,
    feedback: {
      ...smaller,
      size: (body + small) / 2,
      leading: ((body + small) / 2) * leading,
      role: 'italic',
    },
    badge: { ...plain, role: 'bold', colour: '1 1 1' },
    cell: { ...plain, size: (body + small) / 2, leading: ((body + small) / 2) * 1.35 },
    running: { ...smaller, size: 8.5, leading: 11 },
  };
}
