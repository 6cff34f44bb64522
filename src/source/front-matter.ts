import { z } from 'zod';
import type { Objective, Word } from '../lesson/lesson.ts';
import type { Place, Report } from '../problem.ts';
import { reportForm } from './anchors.ts';
import { longestTitle, mostEntries } from './limits.ts';
import { words as fewWords, sentence, summary as summaryLine } from './schemas.ts';
import { onOneLine, placeIn, type SourceText } from './text.ts';
import { readYaml } from './yaml.ts';
import type { Path } from './yaml-places.ts';

/** What stands above the text of an edition. */
export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly Objective[];
  readonly words: readonly Word[];
  /** Where an objective stands, or where the objectives do. */
  readonly objectiveAt: (id: string) => Place;
}

/** The head of `nl.md`, `en.md`. */
export const frontMatterSchema = z
  .strictObject({
    title: fewWords.meta({ description: 'The title of the lesson.' }),
    summary: summaryLine.meta({ description: 'One sentence that says what the lesson is.' }),
    objectives: z
      .record(z.string(), sentence)
      .meta({ description: 'What the student can do after it, by id: I can …' }),
    words: z
      .record(z.string(), sentence)
      .nullish()
      .meta({ description: 'Glossary words with their meaning.' }),
  })
  .meta({ description: 'What stands above the text of a lesson.', line: 'title: Who is it really?' });

/** A file in its two parts, both with empty lines so that theirs count from the top. */
export interface SplitText {
  /** What stands between the two `---` at the top; nothing where there are none. */
  readonly yaml: string | undefined;
  /** The rest; nothing where the front matter has no end. */
  readonly markdown: string | undefined;
}

/** Reads the YAML between the two `---` at the top of an edition. */
export function readFrontMatter(
  source: SourceText,
  report: Report,
): { readonly frontMatter: FrontMatter | undefined } & Pick<SplitText, 'markdown'> {
  const { yaml, markdown } = splitFrontMatter(source, report);
  return { frontMatter: yaml === undefined ? undefined : readValues(source.file, yaml, report), markdown };
}

/** Parts the front matter of a file from its text. */
export function splitFrontMatter(source: SourceText, report: Report): SplitText {
  const { lines } = source;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (!/^---\s*$/u.test(lines[0] ?? '')) {
    report('front-matter-missing', placeIn(source, 1));
    return { yaml: undefined, markdown: source.text.trim() === '' ? undefined : source.text };
  }
  if (end < 0) {
    report('front-matter-open', placeIn(source, 1));
    return { yaml: undefined, markdown: undefined };
  }
  const yaml = ['', ...lines.slice(1, end)].join('\n');
  const markdown = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return { yaml, markdown };
}

function readValues(file: string, yaml: string, report: Report): FrontMatter | undefined {
  const { data, at, atKey } = readYaml({ file, text: yaml }, frontMatterSchema, report);
  if (!data) return undefined;
  const { title, summary, objectives, words } = data;
  if (reportMany({ objectives, words: words ?? {} }, atKey, report)) return undefined;
  if (!summary) report('summary-missing', at(['title']));
  if (Object.keys(objectives).length === 0) report('objectives-none', at(['objectives']));
  for (const term of Object.keys(words ?? {}))
    if (term.length > longestTitle)
      report('value-long', atKey(['words', term]), {
        name: `${term.slice(0, 20)}…`,
        where: '',
        expected: longestTitle,
      });
  for (const id of Object.keys(objectives)) reportForm(id, atKey(['objectives', id]), report);
  return {
    title,
    summary: summary ?? '',
    objectives: Object.entries(objectives).map(([id, sentence]) => ({ id, text: sentence })),
    words: Object.entries(words ?? {}).map(([term, meaning]) => ({ term: onOneLine(term).trim(), meaning })),
    objectiveAt: (id) => atKey(['objectives', id]),
  };
}

/** @returns whether there are more than a lesson can have */
function reportMany(
  maps: Readonly<Record<string, object>>,
  atKey: (path: Path) => Place,
  report: Report,
): boolean {
  const long = Object.entries(maps).filter(([, values]) => Object.keys(values).length > mostEntries);
  for (const [name] of long) report('value-many', atKey([name]), { name, where: '', expected: mostEntries });
  return long.length > 0;
}
