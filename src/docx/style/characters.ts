import { type ICharacterStyleOptions, ShadingType, UnderlineType } from 'docx';
import { palette } from '../../sheet/palette.ts';
import type { Look } from './look.ts';

/** Styles of words in a line. */
export function characterStyles(look: Look): readonly ICharacterStyleOptions[] {
  const accent = { color: look.accent, bold: true } as const;
  return [
    { id: 'Accent', name: 'Accent', run: accent },
    {
      id: 'TaskNumber',
      name: 'Task Number',
      run: { bold: true, color: palette.paper, shading: { type: ShadingType.CLEAR, fill: look.accent } },
    },
    { id: 'Letter', name: 'Letter', run: accent },
    { id: 'Soft', name: 'Soft', run: { color: palette.softInk, size: look.small * 2 } },
    { id: 'InlineCode', name: 'Inline Code', run: { font: 'Courier New' } },
    { id: 'Gap', name: 'Gap', run: { color: palette.line } },
    {
      id: 'GapFilled',
      name: 'Gap Filled',
      run: { bold: true, underline: { type: UnderlineType.SINGLE, color: palette.line } },
    },
    {
      id: 'Chip',
      name: 'Chip',
      run: { border: { style: 'single', size: 6, color: palette.line, space: 0 } },
    },
  ];
}
