import type { Token } from 'markdown-it';
import type { Report } from '../problem.ts';
import { refusalOf } from './markdown/guard.ts';
import { oversizesOf } from './markdown/size.ts';
import { placeIn, type SourceText } from './text.ts';

/** Reports what is too much to be read. @returns whether anything is */
export function reportRefusals(tokens: readonly Token[], source: SourceText, report: Report): boolean {
  let line = 1;
  const refused = tokens.flatMap((token) => {
    if (token.map) line = token.map[0] + 1;
    const refusal = refusalOf(token);
    return refusal ? [{ line, refusal }] : [];
  });
  // What nests too deep does so in each of its parts.
  const deepest = refused.findIndex(({ refusal: [code] }) => code === 'too-deep');
  const told = refused.filter(({ refusal: [code] }, index) => code !== 'too-deep' || index === deepest);
  const all = [...told, ...oversizesOf(tokens)];
  for (const { line: at, refusal } of all) report(refusal[0], placeIn(source, at), refusal[1]);
  return all.length > 0;
}
