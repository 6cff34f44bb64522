import { TextRun } from 'docx';
import { plainBlocks } from '../../lesson/prose.ts';
import type { Chat, ChatMessage } from '../../sheet/blocks.ts';
import { held, indented, type Piece, paragraph } from '../pieces.ts';
import { pt, type Twips } from '../style/units.ts';
import type { Draw, View } from '../view.ts';
import { choicePieces } from './choices.ts';

/** The part of the width that a bubble may take, and the least. */
const widest = 0.78;
const narrowest = 0.3;

/** A border stands outside its paragraph: so much further in keeps it within the margins. */
const edge: Twips = pt(6);

/** A chat: bubbles at the side of their sender, each with a box to tick. */
export const chat: Draw<'chat'> = (block, view) =>
  block.messages.flatMap((message, index) => drawMessage(message, index, block, view));

function drawMessage(message: ChatMessage, index: number, { name }: Chat, view: View): readonly Piece[] {
  const { side } = message;
  const width = bubbleWidth(message, view);
  const shift = side === 'left' ? edge : view.width - width - edge;
  const style = side === 'left' ? 'BubbleLeft' : 'BubbleRight';
  const sender = message.sender
    ? [paragraph('Sender', [new TextRun(message.sender)], { indent: { left: shift + pt(2) } })]
    : [];
  const choice = { name: `${name}-${index + 1}`, circle: false, style };
  const bubble = choicePieces(message, choice, { ...view, width });
  const right = view.width - shift - width;
  return held([...sender, ...indented(bubble, shift).map((piece) => keptFrom(piece, right))]);
}

/** As wide as the words need, guessed from their number: a word processor sets them in its own way. */
function bubbleWidth({ content, mark = '' }: ChatMessage, { width, look }: View): Twips {
  const characters = [...`${plainBlocks(content)} ${mark}`].length;
  const natural = look.hang + pt(characters * look.body * 0.56) + pt(18);
  return Math.round(Math.min(width * widest, Math.max(width * narrowest, natural)));
}

/** A paragraph that ends before the right edge. */
function keptFrom(piece: Piece, right: Twips): Piece {
  if (piece.kind === 'table') return piece;
  return { ...piece, options: { ...piece.options, indent: { ...piece.options.indent, right } } };
}
