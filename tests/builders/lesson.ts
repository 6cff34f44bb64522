import type { Exercise } from '../../src/lesson/exercise.ts';
import type { Aside, AsideRole, Edition, Lesson, Part, Phase } from '../../src/lesson/lesson.ts';
import type { Inline, NoteReference, Paragraph } from '../../src/lesson/prose.ts';
import { paragraph } from '../../src/sheet/compose.ts';

/** Text of a phase. */
export function prose(...content: (string | Inline)[]): Part {
  return { kind: 'prose', block: paragraph(...content) };
}

export function aside(role: AsideRole, words: string, says?: string): Aside {
  return { kind: 'aside', role, parts: [prose(words)], line: 1, ...(says === undefined ? {} : { says }) };
}

export function asked(exercise: Exercise): Part {
  return { kind: 'exercise', exercise };
}

export function note(label: string, words: string): NoteReference {
  return { kind: 'note', label, blocks: [paragraph(words)] };
}

export function words(text: string): readonly [Paragraph] {
  return [paragraph(text)];
}

/** A phase of ten minutes for the whole class. */
export function phase(id: string, parts: readonly Part[], changes: Partial<Phase> = {}): Phase {
  return { id, title: `Phase ${id}`, minutes: 10, form: 'class', parts, line: 1, ...changes };
}

export function edition(changes: Partial<Edition> = {}): Edition {
  return {
    language: 'en',
    title: 'Who is it really?',
    summary: 'You learn to spot a fake account.',
    objectives: [{ id: 'spot', text: 'I can spot a signal.' }],
    words: [],
    opening: [],
    phases: [],
    home: [],
    file: '9-12/fake-profiles/en.md',
    ...changes,
  };
}

export function lesson(changes: Partial<Lesson> = {}): Lesson {
  return {
    id: '9-12/fake-profiles',
    tier: '9-12',
    slug: 'fake-profiles',
    topic: 'contact',
    source: 'en',
    devices: 'shared',
    sensitive: false,
    goals: [],
    short: [],
    after: [],
    allow: [],
    history: [],
    editions: [],
    file: '9-12/fake-profiles/lesson.yaml',
    ...changes,
  };
}
