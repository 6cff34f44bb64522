import { isEasyLanguage, type Language, spokenLanguage } from '../../lesson/language.ts';
import type { Edition } from '../../lesson/lesson.ts';
import type { Report } from '../../problem.ts';
import type { SourceText } from '../text.ts';
import { blocksOf } from './blocks.ts';
import { changesSince } from './changes.ts';
import type { TranslationRecord } from './record.ts';

/**
 * What an edition is held to: an easy-language edition to its own language where the lesson has that,
 * every other to the lesson's source; the source to nothing.
 */
export function comparedTo(
  language: Language,
  source: Language,
  languages: readonly Language[],
): Language | undefined {
  if (language === source) return undefined;
  const plain = spokenLanguage(language);
  return isEasyLanguage(language) && languages.includes(plain) ? plain : source;
}

/**
 * An edition with what has changed in its source since somebody compared the two; without a record of that,
 * the edition as it is. Each changed block is a warning at the line of the translation.
 *
 * @param textOf the text of each edition's file
 */
export function withTranslation(
  edition: Edition,
  record: TranslationRecord,
  textOf: (language: Language) => SourceText | undefined,
  report: Report,
): Edition {
  const known = record.get(edition.language);
  const [source, own] = [known && textOf(known.of), textOf(edition.language)];
  if (!known || !source || !own) return edition;
  const { of, compared, blocks } = known;
  const changes = changesSince(blocks, blocksOf(source), blocksOf(own));
  for (const { kind, sourceLine, line } of changes)
    report(
      `translation-${kind}`,
      { file: edition.file, line, column: 1 },
      { source: `${of}.md`, line: sourceLine, day: compared },
    );
  return { ...edition, translation: { of, compared, changes } };
}
