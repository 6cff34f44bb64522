import type { GapsQuestion } from '../quiz.ts';

/**
 * A text with gaps in Moodle's notation: `{1:SHORTANSWER:=one~=another}`. A gap does not mind capitals.
 *
 * @param prompt in HTML
 */
export function clozeText(prompt: string, { texts, answers }: GapsQuestion): string {
  const pieces = texts.map(harmless).flatMap((text, index) => {
    const right = answers[index];
    return right ? [text, gap(right)] : [text];
  });
  return [harmless(prompt), ...pieces].join('');
}

function gap(answers: readonly string[]): string {
  return `{1:SHORTANSWER:${answers.map((answer) => `=${literal(answer)}`).join('~')}}`;
}

/** Marks that mean something inside a gap, and those that mean something in HTML. An asterisk would fit any word. */
function literal(answer: string): string {
  return answer
    .replace(/[\\~}#/"*]/gu, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A brace of the author's must not open a gap. */
function harmless(html: string): string {
  return html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
