import type { ProseBlock } from '../../../lesson/prose.ts';
import { array, type Code, call, joined, quoted } from '../code.ts';
import type { Pen, Write } from '../pen.ts';

/** What stands under an answer in a key. */
function feedback(blocks: readonly ProseBlock[] | undefined, pen: Pen): Code {
  return blocks && blocks.length > 0 ? call('feedback', [pen.blocks(blocks)]) : 'none';
}

export const options: Write<'options'> = ({ multiple, options: rows }, pen) => {
  const shape = multiple ? 'tick-box' : 'tick-circle';
  return joined(
    rows.map(({ content, answer, feedback: why }) =>
      call('option-row', [
        call(shape, [String(answer === true)]),
        String(answer === true),
        pen.item(content),
        feedback(why, pen),
      ]),
    ),
  );
};

export const chat: Write<'chat'> = ({ messages }, pen) =>
  joined(
    messages.map(({ sender, side, content, answer, feedback: why }) =>
      call('message', [side, quoted(sender), String(answer === true), pen.item(content), feedback(why, pen)]),
    ),
  );

export const cards: Write<'cards'> = ({ cards: all }, pen) =>
  joined(all.map(({ content, place, feedback: why }) => card(content, place, why, pen)));

function card(
  content: readonly ProseBlock[],
  answer: string | number | undefined,
  why: readonly ProseBlock[] | undefined,
  pen: Pen,
): Code {
  return call('card', [inBox(answer), pen.item(content), feedback(why, pen)]);
}

/** What stands in a box to write in: nothing, but in a key. */
function inBox(answer: string | number | undefined): Code {
  return answer === undefined ? 'none' : quoted(String(answer));
}

export const pairs: Write<'pairs'> = ({ heads, left, right }, pen) => {
  const leftSide = left.map(({ content, answer }, index) =>
    call('left-side', [quoted(String(index + 1)), pen.inline(content), inBox(answer)]),
  );
  const rightSide = right.map(({ letter, content }) =>
    call('right-side', [quoted(letter), pen.inline(content)]),
  );
  return call('pair-columns', [
    array(heads.map((head) => pen.inline(head))),
    array(leftSide),
    array(rightSide),
  ]);
};

export const groups: Write<'groups'> = ({ groups: all, cards: those }, pen) =>
  joined([
    call('group-titles', [
      array(all.map(({ letter, title }) => call('right-side', [quoted(letter), pen.inline(title)]))),
    ]),
    ...those.map(({ content, answer, feedback: why }) => card(content, answer, why, pen)),
  ]);

export const bank: Write<'bank'> = ({ title, words }) =>
  call('word-bank', [quoted(title), array(words.map(quoted))]);
