import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks, plainText } from '../../lesson/prose.ts';

const scenario = (steps: string) => `:::scenario{#a objective=spot}\nChoose.\n\n${steps}\n:::`;
const good = `### A message {#message}

Sam asks for a photo.

- [Wait](#wait)
- [Tell *Mum*](#told)

### Waiting {#wait}

> Waiting is fine.

- [Tell somebody](#told)

### Told {#told}

Somebody listens.`;

describe('a scenario', () => {
  it('is made of steps with choices', () => {
    const { steps } = exerciseOf('scenario', scenario(good));
    expect(steps.map(({ id, title }) => [id, plainText(title)])).toEqual([
      ['message', 'A message'],
      ['wait', 'Waiting'],
      ['told', 'Told'],
    ]);
    expect(steps[0]!.choices.map(({ content, to }) => [plainText(content), to])).toEqual([
      ['Wait', 'wait'],
      ['Tell Mum', 'told'],
    ]);
    expect(plainBlocks(steps[0]!.content)).toBe('Sam asks for a photo.');
    expect(plainBlocks(steps[1]!.feedback)).toBe('Waiting is fine.');
    expect(steps[2]!.choices).toEqual([]);
  });

  it('takes links in a paragraph for choices, and keeps the words of a sentence', () => {
    const { steps } = exerciseOf(
      'scenario',
      scenario(
        '### One {#one}\n\nNoor can [wait](#two) or [tell](#three).\n\n### Two {#two}\n\n[Tell](#three)\n\n### Three {#three}\n\nEnd.',
      ),
    );
    expect(steps[0]!.choices.map(({ to }) => to)).toEqual(['two', 'three']);
    expect(plainBlocks(steps[0]!.content)).toBe('Noor can wait or tell.');
    expect(JSON.stringify(steps[0]!.content)).not.toContain('#two');
    expect(steps[1]!.content).toEqual([]);
  });

  it('may use the same step ids as another scenario', () => {
    expect(problemsIn(`${scenario(good)}\n\n${scenario(good).replace('#a', '#b')}`)).toEqual([]);
  });

  it('leads only to its own steps', () => {
    expect(problemsIn(scenario(good.replace('](#wait)', '](#wiat)')))).toEqual([
      '8:10 step-unknown: There is no step “wiat” in this scenario.',
    ]);
  });

  it('has links beside its choices that lead somewhere', () => {
    const feedback = '> Waiting [is](#nowhere) fine. See [start](#start).';
    expect(problemsIn(scenario(good.replace('> Waiting is fine.', feedback)))).toEqual([
      '13:16 link-dead: Nothing in this lesson has the id “nowhere”.',
    ]);
  });

  it('can reach every step', () => {
    expect(problemsIn(scenario(good.replace('- [Wait](#wait)\n', '')))).toEqual([
      '10:1 step-unreachable: No choice leads to the step “wait”.',
    ]);
  });

  it('has an end', () => {
    expect(problemsIn(scenario(good.replace('Somebody listens.', '- [Again](#message)')))).toEqual([
      '1:1 scenario-endless: The scenario “a” never ends.',
    ]);
  });

  it('lets nobody walk in circles', () => {
    expect(problemsIn(scenario(good.replace('- [Tell somebody](#told)', '- [Wait more](#wait)')))).toEqual([
      '11:1 step-endless: From the step “wait” no end can be reached.',
    ]);
  });

  it('has each step once', () => {
    expect(problemsIn(scenario(`${good}\n\n### Told again {#told}\n\nYes.`))).toEqual([
      '21:17 step-twice: Two steps have the id “told”; the first stands at line 26.',
    ]);
  });

  it('has steps with an id', () => {
    expect(problemsIn(scenario(good.replace(' {#message}', '')))).toEqual([
      '4:1 step-id: The step “A message” has no id.',
    ]);
  });

  it('has steps with a title', () => {
    expect(problemsIn(scenario(good.replace('A message ', '')))).toEqual([
      '4:1 step-title: This step has no title.',
    ]);
  });

  it('has steps at all', () => {
    expect(problemsIn(scenario('It goes well.'))).toEqual([
      '1:1 scenario-steps: The scenario “a” has no steps.',
    ]);
  });

  it('has one link in each choice', () => {
    expect(problemsIn(scenario(good.replace('- [Wait](#wait)', '- [Wait](#wait)\n- Run')))).toEqual([
      '9:1 step-choice: This choice needs exactly one link to a step; it has 0.',
    ]);
  });
});

describe('a slip in a scenario', () => {
  const two = (heading: string, choice = '[On](#two)') =>
    scenario(`### One {#one}\n\nIt begins.\n\n- ${choice}\n\n${heading}\n\nIt ends.`);

  it.each(['##', '####', '#'])('is named at a step with %s', (level) => {
    expect(problemsIn(two(`${level} Two {#two}`))).toEqual([
      `10:1 step-level: A step is a heading with \`###\`; this one has \`${level}\`.`,
    ]);
  });

  it('is named at a choice that leads out of the story', () => {
    expect(problemsIn(two('### Two {#two}', '[On](https://a.nl)'))).toEqual([
      '8:1 step-outside: A choice leads to a step; this one leads to “https://a.nl”.',
    ]);
  });

  it('is named once at a link without words', () => {
    expect(problemsIn(two('### Two {#two}', '[](#two)'))).toEqual([
      '8:6 link-empty: This link has no words.',
    ]);
  });

  it('is named once at a step without an id', () => {
    expect(problemsIn(two('### Two'))).toEqual(['10:1 step-id: The step “Two” has no id.']);
  });

  it('is a warning at a step that ends without a word', () => {
    expect(problemsIn(scenario('### One {#one}\n\nIt begins.\n\n- [On](#two)\n\n### Two {#two}'))).toEqual([
      '10:1 step-empty: The step “two” has no text.',
    ]);
  });
});
