import type { Locale } from '../locale/locale.ts';
import type { TranslationState } from '../source/translation/states.ts';

/** The states for people: a line a language, and a line for each block that changed, with both its places. */
export function describeStates(states: readonly TranslationState[], { t, date }: Locale): string {
  return states
    .flatMap(({ lesson, language, state, of, compared, files, changes }, index) => [
      ...(states[index - 1]?.lesson === lesson ? [] : [lesson]),
      `  ${language.padEnd(width)} ${t(`translations.${state}`, { of, date: compared ? date(compared) : '' })}`,
      ...changes.map(
        ({ kind, sourceLine, line }) =>
          `    ${files![0]}:${sourceLine} -> ${files![1]}:${line} ${t(`translations.${kind}`)}`,
      ),
    ])
    .join('\n');
}

/** Room for the longest tag of a language. */
const width = 'nl-simple'.length;
