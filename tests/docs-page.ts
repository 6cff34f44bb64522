import { readFileSync } from 'node:fs';

/** A fenced example of a page of the documentation. */
export interface Example {
  /** The line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What stands behind the language: the file that it is of. */
  readonly about: string;
  readonly text: string;
}

export interface DocsPage {
  readonly text: string;
  /** Without the examples. */
  readonly prose: string;
  readonly examples: readonly Example[];
  /** In small letters. */
  readonly headings: readonly string[];
  /** What stands below a heading, up to the next. @throws when there is none of that name */
  readonly section: (heading: string) => string;
}

const fence = /^```([a-z]+)(?: ([^\n]+))?\n(.*?)\n```$/gmsu;

/** A page of the documentation, in its parts. */
export function page(file: string): DocsPage {
  const text = readFileSync(file, 'utf8');
  const prose = text.replace(/^```.*?^```$/gmsu, '');
  return {
    text,
    prose,
    examples: [...text.matchAll(fence)].map(
      ({ index, 1: language = '', 2: about = '', 3: example = '' }) => ({
        line: text.slice(0, index).split('\n').length,
        language,
        about,
        text: example,
      }),
    ),
    headings: [...prose.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => heading.toLowerCase()),
    section: (heading) => sectionOf(text, heading),
  };
}

/** Headings with an id in braces belong to an example. */
function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n');
  const isHeading = (line: string) => /^#{1,3} [^{]+$/u.test(line);
  const start = lines.findIndex(
    (line) => isHeading(line) && line.replace(/^#+ /u, '').toLowerCase() === heading,
  );
  if (start < 0) throw new Error(`there is no heading “${heading}”`);
  const end = lines.findIndex((line, index) => index > start && isHeading(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}
