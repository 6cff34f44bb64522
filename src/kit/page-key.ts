import type { WrittenKey } from '../exercises/page-key.ts';
import { pageKeyOf } from '../exercises/tasks.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { type Inline, plainBlocks } from '../lesson/prose.ts';
import { text } from '../sheet/compose.ts';
import { rewriteInlines } from '../sheet/rewrite.ts';

/**
 * What a student page must know to judge an exercise: apart from the sheet, which stays free of answers,
 * so that whoever puts it on a page has to seal it.
 *
 * @returns nothing where there is nothing to judge and nothing to say
 */
export function pageKey(exercise: Exercise): WrittenKey | undefined {
  const { feedback: after } = exercise;
  const key = { ...pageKeyOf(exercise), ...(after.length > 0 ? { after } : {}) };
  return Object.keys(key).length > 0 ? rewriteInlines(key, noteInText) : undefined;
}

/** Footnotes of a page are numbered before anything is answered, so a later one is said where it stands. */
export function noteInText(inline: Inline): Inline {
  return inline.kind === 'note' ? text(` (${plainBlocks(inline.blocks)})`) : inline;
}
