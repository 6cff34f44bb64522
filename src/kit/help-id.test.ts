import { describe, expect, it } from 'vitest';
import { edition, phase } from '../../tests/builders/lesson.ts';
import { helpIdOf } from './help-id.ts';

describe('the anchor of help', () => {
  it('is help, so that authors can link to it', () => {
    expect(helpIdOf(edition({ phases: [phase('start', [])] }))).toBe('help');
  });

  it('gives way to a phase of that name', () => {
    expect(helpIdOf(edition({ phases: [phase('help', [])] }))).toBe('lesson-help');
  });
});
