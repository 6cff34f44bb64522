import type { Setting } from '../../src/exercises/task-kind.ts';
import type { ProseBlock } from '../../src/lesson/prose.ts';
import { plainBlocks } from '../../src/lesson/prose.ts';
import { localeOf } from '../../src/locale/locale.ts';

/** On paper, in English. */
export const onPaper: Setting = { locale: localeOf('en'), medium: 'paper', label: 'Prompt' };

export const onPage: Setting = { ...onPaper, medium: 'page' };

/** The words of each of some rows. */
export function wordsOf(rows: readonly { readonly content: readonly ProseBlock[] }[]): readonly string[] {
  return rows.map(({ content }) => plainBlocks(content));
}
