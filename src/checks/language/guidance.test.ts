import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/builders/lesson.ts';
import type { Guidance } from '../../lesson/guidance.ts';
import { Problems } from '../../problem.ts';
import { readContent } from '../../source/content.ts';
import { sampleOf } from './measure/sample.ts';
import { pastLimits } from './past-limits.ts';
import { piecesIn } from './text/blocks.ts';
import { sentencesIn } from './text/sentences.ts';
import { wordsIn } from './text/words.ts';

const { guidance, curriculum } = readContent('lessons', new Problems('en').report);

/** The sentences of a page, as the measures take them. */
function sentencesOf({ blocks }: Guidance) {
  return piecesIn(blocks).flatMap(({ text, line }) => {
    const passage = { text, line, last: line, reader: 'guide', voice: 'own', where: [] } as const;
    return sentencesIn(text).map((sentence) => ({ ...sentence, words: wordsIn(sentence.text), passage }));
  });
}

describe.each(guidance.map((one) => [one.file, one] as const))('%s', (file, one) => {
  it('can be read without effort by an adult who may be learning the language', () => {
    const { language } = one;
    const text = readFileSync(file, 'utf8');
    const sample = sampleOf(edition({ language, words: [] }), sentencesOf(one));
    const limits = curriculum.adults.reading[language]!;
    expect(sample.count).toBeGreaterThan(300);
    expect(pastLimits(sample, limits, language, { file, text, lines: text.split('\n') })).toEqual([]);
  });
});
