import type { IBorderOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { LineRuleType } from 'docx';
import { palette } from '../../sheet/palette.ts';
import type { Look } from './look.ts';
import { pt } from './units.ts';

type Defaults = NonNullable<IStylesOptions['default']>;
type BuiltIn = NonNullable<Defaults['title']>;

/** The document as a whole, and the styles that every Word has. @param language tag of its language */
export function builtInStyles(look: Look, language: string): Defaults {
  const { font, body, leading, accent, small, title } = look;
  const heading = (level: number): BuiltIn => headingStyle(look, level);
  return {
    document: {
      run: {
        font: font.name,
        language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
      },
      paragraph: {
        spacing: { after: pt(body * 0.55), line: Math.round(240 * leading), lineRule: LineRuleType.AUTO },
      },
    },
    title: {
      run: { bold: true, size: title * 2, color: palette.ink },
      paragraph: {
        spacing: { before: pt(4), after: pt(8), line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
        outlineLevel: 0,
      },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    heading5: heading(5),
    heading6: heading(6),
    hyperlink: { run: { color: accent, underline: { type: 'single', color: accent } } },
    footnoteText: {
      run: { size: small * 2 },
      paragraph: { spacing: { after: pt(2), line: 240, lineRule: LineRuleType.AUTO } },
    },
  };
}

function headingStyle({ headings, accent, body }: Look, level: number): BuiltIn {
  const before = [2, 1.8, 1.3, 0.9, 0.9, 0.9][level - 1] ?? 1;
  return {
    run: {
      bold: true,
      size: (headings[level - 1] ?? body) * 2,
      color: level <= 3 ? accent : palette.ink,
    },
    paragraph: {
      spacing: { before: pt(body * before), after: pt(body * 0.35), line: 240, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  };
}

/** The styles of the kit's own blocks. All are based on running text. */
export function paragraphStyles(look: Look): readonly IParagraphStyleOptions[] {
  const { body, small, accent, writing } = look;
  const bold = { run: { bold: true } };
  const little = { run: { size: small * 2, color: palette.softInk } };
  const tight = { spacing: { before: pt(1), after: pt(1), line: 240, lineRule: LineRuleType.AUTO } };
  const item = {
    spacing: { after: pt(body * 0.3), line: Math.round(240 * look.leading), lineRule: LineRuleType.AUTO },
  };
  const line = edge(palette.line, 8, 0);
  return [
    // Not in the defaults of the document: LibreOffice lays those over the styles of words in a table.
    { id: 'Normal', name: 'Normal', quickFormat: true, run: { size: body * 2, color: palette.ink } },
    style('DocumentKind', 'Document Kind', {
      run: { bold: true, size: small * 2, color: accent },
      paragraph: { border: { top: edge(accent, 24, 6) }, spacing: { after: pt(2) }, keepNext: true },
    }),
    style('Summary', 'Summary', { run: { color: palette.softInk } }),
    style('Prompt', 'Prompt', { ...bold, paragraph: { keepNext: true, keepLines: true } }),
    style('ListBullet', 'List Bullet', { paragraph: item }),
    style('ListNumber', 'List Number', { paragraph: item }),
    style('Option', 'Option', { paragraph: { ...item, keepLines: true } }),
    style('GapText', 'Gap Text', {
      paragraph: { spacing: { after: pt(4), line: writing, lineRule: LineRuleType.AT_LEAST } },
    }),
    style('WritingLine', 'Writing Line', {
      paragraph: {
        spacing: { before: 0, after: 0, line: writing, lineRule: LineRuleType.EXACTLY },
        border: { bottom: line, between: line },
      },
    }),
    style('Label', 'Label', {
      run: { bold: true, size: small * 2, color: accent },
      paragraph: { keepNext: true },
    }),
    style('PanelTitle', 'Panel Title', {
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: pt(3) } },
    }),
    style('PanelText', 'Panel Text', {}),
    style('BankTitle', 'Bank Title', {
      run: { bold: true, size: small * 2, color: accent },
      paragraph: { border: around(palette.line), spacing: { after: pt(2) } },
    }),
    style('BankWords', 'Bank Words', {
      paragraph: {
        border: around(palette.line),
        spacing: { before: 0, after: pt(10), line: 380, lineRule: LineRuleType.AUTO },
      },
    }),
    style('Sender', 'Sender', {
      run: { bold: true, size: small * 2, color: palette.softInk },
      paragraph: {
        keepNext: true,
        spacing: { before: pt(2), after: pt(3), line: 240, lineRule: LineRuleType.AUTO },
      },
    }),
    style('BubbleLeft', 'Bubble Left', { paragraph: bubble(palette.paper) }),
    style('BubbleRight', 'Bubble Right', { paragraph: bubble(palette.tint) }),
    style('Feedback', 'Feedback', { run: { italics: true, color: palette.softInk }, paragraph: item }),
    style('Quote', 'Quote', {
      run: { italics: true },
      paragraph: { indent: { left: pt(14) }, border: { left: edge(palette.hairline, 18, 8) } },
    }),
    style('Code', 'Code', { run: { font: 'Courier New', size: small * 2 }, paragraph: tight }),
    style('Rule', 'Rule', {
      paragraph: {
        border: { bottom: edge(palette.hairline, 8, 1) },
        spacing: { after: pt(8), line: 120, lineRule: LineRuleType.AUTO },
      },
    }),
    style('Cell', 'Cell', { paragraph: tight }),
    style('CellHead', 'Cell Head', { ...bold, paragraph: { ...tight, keepNext: true } }),
    style('TableEnd', 'Table End', {
      run: { size: 4 },
      paragraph: { spacing: { before: 0, after: 0, line: pt(5), lineRule: LineRuleType.EXACTLY } },
    }),
    style('Header', 'header', { ...little, paragraph: tight }),
    style('Footer', 'footer', { ...little, paragraph: tight }),
  ];
}

function style(id: string, name: string, { run, paragraph }: BuiltIn): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(run ? { run } : {}),
    ...(paragraph ? { paragraph } : {}),
  };
}

function bubble(fill: string): NonNullable<BuiltIn['paragraph']> {
  return {
    border: around(palette.ink),
    ...(fill === palette.paper ? {} : { shading: { fill } }),
    spacing: { before: pt(3), after: pt(6), line: 240, lineRule: LineRuleType.AUTO },
    keepLines: true,
  };
}

/** A frame; paragraphs after each other with the same frame stand in one. */
function around(color: string): NonNullable<BuiltIn['paragraph']>['border'] & object {
  const side = edge(color, 6, 5);
  return { top: side, bottom: side, left: side, right: side };
}

function edge(color: string, size: number, space: number): IBorderOptions {
  return { style: 'single', color, size, space };
}
