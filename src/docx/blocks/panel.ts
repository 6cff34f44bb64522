import { type IBorderOptions, TextRun } from 'docx';
import type { Panel, Tone } from '../../sheet/blocks.ts';
import { palette } from '../../sheet/palette.ts';
import { anchored } from '../anchors.ts';
import { pictogramRun } from '../pictures.ts';
import { held, type Piece, paragraph, type TablePiece } from '../pieces.ts';
import { pt } from '../style/units.ts';
import type { Draw, View } from '../view.ts';

/** Tones that are a part of the document with a heading to go to; the others stand in a frame. */
const parts: ReadonlySet<Tone> = new Set(['help', 'care']);

/** Room between the frame and what stands in it. */
const padding = pt(9);

export const panel: Draw<'panel'> = (block, view) =>
  parts.has(block.tone) ? headed(block, view) : [framed(block, view)];

function headed(block: Panel, view: View): readonly Piece[] {
  const title = titlePiece(block, 'Heading2', view);
  return held([...title, ...view.draw(block.blocks, view)]);
}

function framed(block: Panel, view: View): TablePiece {
  const { look, width } = view;
  const inside: View = { ...view, width: width - 2 * padding, depth: 0, style: view.style ?? 'PanelText' };
  const title = held(titlePiece(block, 'PanelTitle', view), true);
  const pieces = [...title, ...view.draw(block.blocks, inside)];
  const margins = { top: pt(6), bottom: pt(2), left: padding, right: padding };
  return {
    kind: 'table',
    style: 'KitPlain',
    widths: [width],
    borders: frame(block.tone, look.accent),
    rows: [{ cells: [{ pieces, margins }], splits: true }],
  };
}

function titlePiece({ title, icon, id }: Panel, style: string, { look }: View): readonly Piece[] {
  if (title === undefined) return [];
  const words = new TextRun(icon ? `  ${title}` : title);
  const sign = icon ? [pictogramRun(icon, pt(look.body * 1.35), look.accent)] : [];
  return [paragraph(style, anchored(id, [...sign, words]))];
}

/** What is to be kept has a frame in the accent, what a reader may think a dashed one, the rest a bar. */
function frame(tone: Tone, accent: string): TablePiece['borders'] & object {
  const all = (edge: IBorderOptions) => ({ top: edge, bottom: edge, left: edge, right: edge });
  if (tone === 'remember') return all({ style: 'single', size: 10, color: accent });
  if (tone === 'misconception') return all({ style: 'dashed', size: 8, color: palette.softInk });
  const quiet = tone === 'story' || tone === 'feedback' ? accent : palette.softInk;
  return { left: { style: 'single', size: 20, color: quiet } };
}
