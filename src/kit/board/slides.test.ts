import { describe, expect, it } from 'vitest';
import { contextIn } from '../../../tests/builders/context.ts';
import { allKinds, oneOfEachKind } from '../../../tests/builders/exercises.ts';
import { aside, asked, edition, lesson, note, phase, prose } from '../../../tests/builders/lesson.ts';
import type { Edition, Part } from '../../lesson/lesson.ts';
import { boardSlides } from './slides.ts';

const { choice, write, checkin } = oneOfEachKind((name) => name);

const slidesOf = (from: Edition) => boardSlides(lesson(), from, contextIn('en'));
const inPhase = (...parts: readonly Part[]) => edition({ phases: [phase('start', parts)] });
const namesOf = (from: Edition) => slidesOf(from).map(({ kind, name }) => `${kind}: ${name}`);

/** The same names, without the title before them and the close and help behind. */
const namesInPhase = (...parts: readonly Part[]) =>
  namesOf(inPhase(...parts)).filter((name) => !/^(?:title|close|help)/u.test(name));

describe('a board shows one thing at a time', () => {
  it('from the goals to a quiet end, with help as the last', () => {
    const names = namesOf(inPhase(aside('story', 'Sam is kind.'), asked(choice), aside('remember', 'Tell.')));
    expect(names.filter((name, index) => name !== names[index - 1])).toEqual([
      'title: Who is it really?',
      'phase: Phase start',
      'text: Story',
      'task: 1. Choose',
      'text: Remember',
      'close: That was the lesson',
      'help: Help',
    ]);
  });

  it('says of each phase how the class works and for how long', () => {
    const pairs = edition({ phases: [phase('start', [], { form: 'pairs', minutes: 12 })] });
    const opening = JSON.stringify(slidesOf(pairs).find(({ kind }) => kind === 'phase'));
    expect(opening).toContain('In pairs');
    expect(opening).toContain('12 minutes');
  });

  it('knows of each slide to which phase it belongs, and of the others that they belong to none', () => {
    const phases = slidesOf(inPhase(aside('story', 'Sam is kind.'))).map((slide) => slide.phase);
    expect(phases.slice(0, 4)).toEqual([undefined, 'start', 'start', undefined]);
  });

  it('leaves out running text, and what is for the teacher', () => {
    const hidden = [
      prose('Noor rides.'),
      aside('teacher', 'Stay calm.'),
      aside('misconception', 'No.', 'Yes'),
    ];
    expect(namesInPhase(...hidden)).toEqual(['phase: Phase start']);
  });

  it('leaves out an exercise that does not belong on a board', () => {
    const onPaper = { ...choice, on: { page: true, paper: true, board: false } };
    expect(namesInPhase(asked(onPaper))).toEqual(['phase: Phase start']);
  });

  it('says a footnote where it stands, for nobody can look below a slide', () => {
    const story = { ...aside('story', ''), parts: [prose('Ask', note('1', 'Anyone you trust.'))] };
    const slides = slidesOf(inPhase(story));
    expect(JSON.stringify(slides)).toContain(' (Anyone you trust.)');
    expect(slides.flatMap(({ blocks }) => blocks).map(({ kind }) => kind)).not.toContain('notes');
  });
});

describe('what each student answers alone', () => {
  const textOf = (...parts: readonly Part[]) =>
    JSON.stringify(slidesOf(inPhase(...parts)).find(({ kind }) => kind === 'task'));

  it('is asked on the board and answered on paper', () => {
    const slide = textOf(asked(checkin));
    expect(slide).toContain('Prompt of');
    expect(slide).toContain('Do this on your worksheet.');
    expect(slide).not.toContain('"faces"');
  });

  it('is answered on the page where paper does not have it', () => {
    const onPage = { ...write, on: { page: true, paper: false, board: true } };
    expect(textOf(asked(onPage))).toContain('Do this on your own page.');
  });
});

describe('help on a board', () => {
  const help = slidesOf(inPhase(...allKinds().map(asked))).filter(({ kind }) => kind === 'help');

  it('stands on slides of at most three, so that a number can be copied', () => {
    const counts = help.map(
      ({ blocks }) => (JSON.stringify(blocks).match(/"icon":"(?!help)/gu) ?? []).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(4);
  });

  it('is found under one address', () => {
    const panels = help.flatMap(({ blocks }) => blocks);
    expect(panels.map((panel) => 'id' in panel && panel.id)).toEqual([
      'help',
      ...panels.slice(1).map(() => false),
    ]);
  });
});
