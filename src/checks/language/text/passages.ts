import type { Aside, Edition, Part } from '../../../lesson/lesson.ts';
import type { SourceText } from '../../../source/text.ts';
import { type Piece, piecesIn } from './blocks.ts';
import { exercisePieces } from './exercise-pieces.ts';
import type { Passage } from './passage.ts';

/** What a passage has besides its text; the last line follows from the file. */
type About = Pick<Passage, 'reader' | 'voice' | 'where'>;

/** All that is read of an edition, in the order of its file. */
export function passagesIn(edition: Edition, source: SourceText): readonly Passage[] {
  const { opening, phases, home } = edition;
  const place = placing(source.lines);
  return [
    ...frontMatter(edition, source.lines),
    ...opening.flatMap((part) => ofPart(part, [], place)),
    ...phases.flatMap(({ id, title, line, parts }) => [
      place({ text: title, line }, { reader: 'student', voice: 'own', where: [id] }),
      ...parts.flatMap((part) => ofPart(part, [id], place)),
    ]),
    ...piecesIn(home).map((piece) => place(piece, { reader: 'home', voice: 'own', where: ['home'] })),
  ];
}

type Placing = (piece: Piece, about: About) => Passage;

/** A piece ends at the next empty line or the end of its container: no paragraph goes further. */
function placing(lines: readonly string[]): Placing {
  return (piece, about) => {
    let last = piece.line;
    while (last < lines.length && !/^\s*(?::::+)?\s*$/u.test(lines[last]!)) last++;
    return { ...piece, last, ...about };
  };
}

function ofPart(part: Part, where: readonly string[], place: Placing): readonly Passage[] {
  const about: About = { reader: 'student', voice: 'own', where };
  if (part.kind === 'prose') return piecesIn([part.block]).map((piece) => place(piece, about));
  if (part.kind === 'aside') return ofAside(part, where, place);
  const { exercise } = part;
  return exercisePieces(exercise).map(({ voice, ...piece }) => {
    const passage = place(piece, { ...about, voice, where: [...where, exercise.id] });
    // Roles and statements carry no line: they are looked for in the whole exercise.
    return piece.line === exercise.line ? { ...passage, last: passage.last + wholeList } : passage;
  });
}

/** Lines in which a list below an exercise's prompt is looked for. */
const wholeList = 40;

function ofAside({ role, says, parts, line }: Aside, where: readonly string[], place: Placing) {
  const reader = role === 'teacher' || role === 'misconception' ? 'guide' : 'student';
  const heard: readonly Passage[] = says
    ? [{ text: says, line, last: line, reader: 'guide', voice: 'other', where }]
    : [];
  const inside = parts.flatMap((part) => ofPart(part, where, place));
  return [...heard, ...inside.map((passage): Passage => ({ ...passage, reader }))];
}

/** Title, summary, objectives and meanings have no lines of their own: they are looked for in the front matter. */
function frontMatter({ title, summary, objectives, words }: Edition, lines: readonly string[]) {
  const end = lines.indexOf('---', 1);
  const last = end < 0 ? lines.length : end;
  const texts = [title, summary, ...objectives.map(({ text }) => text), ...words.map((word) => word.meaning)];
  return texts
    .filter((text) => text !== '')
    .map((text): Passage => ({ text, line: 1, last, reader: 'student', voice: 'own', where: [] }));
}
