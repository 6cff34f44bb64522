import { type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import { pt, type Twips } from './style/units.ts';

/** Word has nine levels. */
const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const signs = ['•', '–', '•'] as const;

/** A list that a paragraph is an item of. */
interface Numbering {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** The lists of a document. Each ordered list counts for itself. */
export class Lists {
  readonly #starts = new Set<number>();
  #last = 0;

  bullets(depth: number): Numbering {
    return { reference: 'bullets', level: levelOf(depth), instance: 0 };
  }

  /** A new list, which begins to count. */
  ordered(depth: number, start: number): Numbering {
    this.#starts.add(start);
    this.#last += 1;
    return { reference: orderedFrom(start), level: levelOf(depth), instance: this.#last };
  }

  /** How the lists that were asked for look. */
  definitions(): readonly NumberingDefinition[] {
    const ordered = [...this.#starts].map((start) => ({
      reference: orderedFrom(start),
      levels: depths.map((depth) => level(depth, LevelFormat.DECIMAL, `%${depth + 1}.`, start)),
    }));
    const bullets = depths.map((depth) =>
      level(depth, LevelFormat.BULLET, signs[depth % signs.length] ?? '•', 1),
    );
    return [{ reference: 'bullets', levels: bullets }, ...ordered];
  }
}

/** How far the text of an item stands from the text around the list. */
export const itemIndent: Twips = pt(20);

function levelOf(depth: number): number {
  return Math.min(depth, depths.length - 1);
}

function orderedFrom(start: number): string {
  return `ordered-from-${start}`;
}

function level(
  depth: number,
  format: ILevelsOptions['format'] & string,
  text: string,
  start: number,
): ILevelsOptions {
  const paragraph = { indent: { left: itemIndent * (depth + 1), hanging: itemIndent } };
  return { level: depth, format, text, start, style: { paragraph } };
}
