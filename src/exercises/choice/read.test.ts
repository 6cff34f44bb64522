import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks } from '../../lesson/prose.ts';

describe('a choice', () => {
  const good = `:::choice{#what-now objective=spot}
What do you do?

- [ ] Answer at once
  > Waiting is always fine.
- [x] Show it to **somebody** you trust
  > Good.

> You are not alone.
:::`;

  it('has a prompt, options with feedback, and feedback of its own', () => {
    const choice = exerciseOf('choice', good);
    expect(plainBlocks(choice.prompt)).toBe('What do you do?');
    expect(choice.options.map(({ content }) => plainBlocks(content))).toEqual([
      'Answer at once',
      'Show it to somebody you trust',
    ]);
    expect(choice.options.map(({ right }) => right)).toEqual([false, true]);
    expect(choice.options.map(({ feedback }) => plainBlocks(feedback))).toEqual([
      'Waiting is always fine.',
      'Good.',
    ]);
    expect(plainBlocks(choice.feedback)).toBe('You are not alone.');
    expect(choice.multiple).toBe(false);
  });

  it('takes several answers when several are right, and a capital X', () => {
    expect(exerciseOf('choice', good.replace('[ ]', '[X]')).multiple).toBe(true);
  });

  it('appears everywhere unless it says where', () => {
    expect(exerciseOf('choice', good).on).toEqual({ page: true, paper: true, board: true });
    const limited = good.replace('spot}', 'spot on="page board"}');
    expect(exerciseOf('choice', limited).on).toEqual({ page: true, paper: false, board: true });
  });

  it('needs two options', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n:::')).toEqual([
      '1:1 choice-options: A choice needs at least two options; here are 1.',
    ]);
  });

  it('needs options at all', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n:::')).toEqual([
      '1:1 choice-options: A choice needs at least two options; here are 0.',
    ]);
  });

  it('needs one that is right', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [ ] One\n- [ ] Two\n:::')).toEqual([
      '1:1 choice-none-right: No option of “a” is right.',
    ]);
  });

  it('needs a box at every option', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n- Two\n:::')).toEqual([
      '5:1 box-missing: This item in “a” has no box.',
    ]);
  });

  it('needs words at every option', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n- [ ]\n:::')).toEqual([
      '5:1 item-empty: An item in “a” has no text.',
    ]);
  });

  it('needs a prompt', () => {
    expect(problemsIn(':::choice{#a objective=spot}\n- [x] One\n- [ ] Two\n:::')).toEqual([
      '1:1 prompt-missing: “a” does not say what to do.',
    ]);
  });

  it('loses no text behind its options', () => {
    expect(
      problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n- [ ] Two\n\nAnd why?\n:::'),
    ).toEqual(['7:1 stray-content: This text in “a” stands behind the answers, where it has no place.']);
  });

  it('takes a second list of options for one too many', () => {
    const text = ':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n- [ ] Two\n\n* [ ] Three\n:::';
    expect(problemsIn(text)).toEqual([
      '7:1 stray-content: This text in “a” stands behind the answers, where it has no place.',
    ]);
  });

  it('warns that a quote above the options comes too late to be read', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n> Hi!\n\n- [x] One\n- [ ] Two\n:::')).toEqual([
      '4:1 feedback-early: This `>` in “a” is feedback: students see it only after they have answered.',
    ]);
  });

  it('keeps feedback out of its prompt', () => {
    const text =
      ':::choice{#a objective=spot}\nWhat?\n\n- Look\n  > It is one.\n\n---\n\n- [x] One\n- [ ] Two\n:::';
    expect(problemsIn(text)).toEqual([
      '5:3 feedback-misplaced: This `>` in “a” would be shown before students answer.',
    ]);
  });

  it('has no option that is right and wrong, and warns of one that stands there twice', () => {
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n- [ ] *one*\n:::')).toEqual([
      '5:1 option-both: “one” is right and wrong: it stands at line 13 as well.',
    ]);
    expect(problemsIn(':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n- [ ] Two\n- [ ] Two\n:::')).toEqual(
      ['6:1 option-twice: The option “Two” stands at line 14 as well.'],
    );
  });

  it.each([
    ['numbers', '1. [ ] One\n2. [x] Two', 'list-numbered: These are numbered; a `choice` needs `- [ ]`.'],
    ['no boxes', '- One\n- Two', 'list-unboxed: These have no boxes; a `choice` needs `- [ ]`.'],
  ])('says that it found %s', (_, list, problem) => {
    expect(problemsIn(`:::choice{#a objective=spot}\nWhat?\n\n${list}\n:::`)).toEqual([`4:1 ${problem}`]);
  });

  it('warns of options inside of an option', () => {
    const text = ':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n  - [ ] Deeper\n- [ ] Two\n:::';
    expect(problemsIn(text)).toEqual([
      '5:3 box-nested: This list with `[ ]` stands inside of an option of “a”, where nobody can tick it.',
    ]);
  });

  it('tells once that feedback at the margin cuts its list', () => {
    const text = ':::choice{#a objective=spot}\nWhat?\n\n- [x] One\n\n> Yes.\n\n- [ ] Two\n:::';
    expect(problemsIn(text)).toEqual([
      '6:1 feedback-left: This `>` is not indented, so it ends the list above it.',
    ]);
  });

  it('has at most fifty options', () => {
    const options = Array.from({ length: 51 }, (_, at) => `- [x] Option ${at}`).join('\n');
    expect(problemsIn(`:::choice{#a objective=spot}\nWhat?\n\n${options}\n:::`)).toEqual([
      '1:1 exercise-many: “a” has 51 parts; 50 is the most.',
    ]);
  });

  it('is told once when it is empty', () => {
    expect(problemsIn(':::choice{#a objective=spot}\n:::')).toEqual([
      '1:1 exercise-empty: There is nothing in the exercise :::choice.',
    ]);
  });
});
