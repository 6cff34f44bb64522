import { describe, expect, it } from 'vitest';
import { localeOf } from '../locale/locale.ts';
import { type Problem, Problems } from '../problem.ts';
import { github, json, pretty, summary } from './report.ts';

const file = 'lessons/9-12/a, b/en.md';
const text = `# One\n\n- [x] two\n${'long '.repeat(100)}:::techer\n`;
const locale = localeOf('en');
const show = { readSource: (name: string) => (name === file ? text : undefined), colour: false, locale };

function problemsAt(
  ...places: readonly [Parameters<Problems['report']>[0], number, number][]
): readonly Problem[] {
  const problems = new Problems('en');
  for (const [code, line, column] of places)
    problems.report(code, { file, line, column }, { actual: '50%\n\u001B[2J' });
  return problems.all;
}

describe('problems for people', () => {
  it('show their place, the line and the remedy', () => {
    expect(pretty(problemsAt(['heading-one', 1, 1]), show)).toBe(`${file}:1:1 error heading-one
  A heading with one \`#\` is kept for the title of the lesson.
  > 1 | # One
      | ^
    2 |
  Write \`##\` for a phase or \`###\` inside of one.

1 error`);
  });

  it('take a line each in a build, where they do not stop it', () => {
    const problems = problemsAt(['heading-one', 1, 1], ['link-dead', 3, 1]);
    const told = pretty(problems, { ...show, brief: true });
    expect(told.split('\n')[0]).toMatch(/^lessons.*en\.md:3:1 warning link-dead /);
    expect(told).toContain('> 1 | # One');
    expect(told).not.toContain('> 3 |');
  });

  it('cut long lines around their place', () => {
    const shown = pretty(problemsAt(['heading-one', 4, 501]), show);
    expect(shown).toContain(':::techer');
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(130);
  });

  it('do without lines where there is no file', () => {
    expect(
      pretty(problemsAt(['lessons-none', 1, 1]), { ...show, readSource: () => undefined }),
    ).not.toContain('|');
  });

  it('do not steer the terminal', () => {
    expect(pretty(problemsAt(['choice-none-right', 1, 1]), show)).not.toContain('\u001B');
    expect(pretty(problemsAt(['choice-none-right', 1, 1]), { ...show, colour: true })).not.toContain(
      '\u001B[2J',
    );
  });

  it('count each severity', () => {
    const problems = problemsAt(['heading-one', 1, 1], ['heading-one', 2, 1], ['link-dead', 3, 1]);
    expect(summary(problems, locale)).toBe('2 errors and 1 warning');
    expect(summary(problems, localeOf('nl'))).toBe('2 fouten en 1 waarschuwing');
    expect(summary([], locale)).toBe('No problems.');
  });
});

describe('problems for programs', () => {
  it('are an array', () => {
    const problems = problemsAt(['link-dead', 3, 1]);
    expect(JSON.parse(json(problems))).toEqual(problems);
    expect(JSON.parse(json([]))).toEqual([]);
  });

  it('are commands that GitHub reads, with nothing that starts another', () => {
    expect(github(problemsAt(['choice-none-right', 3, 2]))).toBe(
      '::error file=lessons/9-12/a%2C b/en.md,line=3,col=2,title=choice-none-right::No option of “50%25%0A\u001B[2J” is right. Mark each right option with `[x]`.',
    );
  });
});
