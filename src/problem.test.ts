import { describe, expect, it } from 'vitest';
import { Problems } from './problem.ts';

const at = (line: number, file = 'a.md') => ({ file, line, column: 1 });

describe('the problems of a run', () => {
  it('are in order of place, each once', () => {
    const problems = new Problems('en');
    for (const line of [3, 1, 3]) problems.report('heading-one', at(line));
    expect(problems.all.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('are at most a hundred a file, and the last line says how many more', () => {
    const problems = new Problems('en');
    for (let line = 1; line <= 130; line++) problems.report('heading-one', at(line));
    problems.report('heading-one', at(1, 'b.md'));
    const [last, other] = problems.all.slice(-2);
    expect(problems.all).toHaveLength(102);
    expect(last).toMatchObject({
      code: 'problems-more',
      severity: 'error',
      file: 'a.md',
      line: 100,
      message: 'There are 30 more problems in this file.',
    });
    expect(other?.file).toBe('b.md');
  });

  it('keep the errors where there are too many warnings', () => {
    const problems = new Problems('en');
    for (let line = 1; line <= 130; line++) problems.report('link-dead', at(line), { actual: 'x' });
    problems.report('heading-one', at(500));
    expect(problems.all.filter(({ severity }) => severity === 'error').map(({ line }) => line)).toEqual([
      500,
    ]);
    expect(problems.all.at(-1)).toMatchObject({ code: 'problems-more', severity: 'warning', line: 500 });
  });
});
