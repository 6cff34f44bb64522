import { isPast, type MeasuredLevel } from '../../lesson/reading-level.ts';
import type { ProblemValues } from '../../problem.ts';
import type { SourceText } from '../../source/text.ts';
import { levelsOf } from './levels.ts';
import type { Limits } from './limits.ts';
import { type Measure, measureFor } from './measure/measures.ts';
import type { Sample, SampleWord } from './measure/sample.ts';
import { placeAt } from './text/place.ts';

/**
 * The measures of a text that are past their limits, as values for a problem: name, value, limit, and the
 * words or sentences that add most.
 */
export function pastLimits(
  sample: Sample,
  limits: Limits,
  language: string,
  source: SourceText,
): readonly ProblemValues[] {
  const past = levelsOf(sample, limits, language).filter(isPast);
  return past.flatMap((level) => {
    if (level.id === 'sentence') return [longSentences(level, sample, source)];
    const measure = measureFor(level.id, language);
    return measure ? [hardWords(level, measure, sample, source)] : [];
  });
}

function hardWords(
  { value, limit }: MeasuredLevel,
  measure: Measure,
  sample: Sample,
  source: SourceText,
): ProblemValues {
  const words = hardest(sample, measure).map(({ text, sentence: { passage }, index }) => {
    const { line } = placeAt(source, passage, index, text.length);
    return `${text} (${line})`;
  });
  const hard = words.join(', ');
  return { name: measure.name, actual: value, expected: limit, words: hard, context: measure.harder };
}

function longSentences({ value, limit }: MeasuredLevel, sample: Sample, source: SourceText): ProblemValues {
  const longest = [...sample.sentences].sort((a, b) => b.words.length - a.words.length).slice(0, shown);
  const lines = longest.map(({ passage, index, text }) => placeAt(source, passage, index, text.length).line);
  const words = [...new Set(lines)].sort((a, b) => a - b).join(', ');
  return { actual: value, expected: limit, words, context: 'mean' };
}

/** Words or sentences that are named: enough to begin with. */
const shown = 3;

/** Those that add most to a measure, each once, the hardest first. */
function hardest({ words }: Sample, { weight }: Measure): readonly SampleWord[] {
  const different = new Map<string, SampleWord>();
  for (const word of words)
    if (!word.explained && weight(word) > 0 && !different.has(word.text.toLowerCase()))
      different.set(word.text.toLowerCase(), word);
  const all = [...different.values()];
  return all.sort((a, b) => weight(b) - weight(a) || b.text.length - a.text.length).slice(0, shown);
}
