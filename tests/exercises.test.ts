import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serve } from './browser.ts';
import { type BuiltKit, buildEveryKind, lessonPage } from './every-kind.ts';
import { seen } from './looking.ts';

let kit: BuiltKit;
let browser: Browser;
let served: Served;

beforeAll(async () => {
  kit = buildEveryKind();
  [browser, served] = await Promise.all([openBrowser(), serve(kit.folder)]);
});

afterAll(async () => {
  await browser?.close();
  served?.close();
  kit?.remove();
});

/** How a student operates a page. */
interface Hand {
  readonly press: (control: Locator) => Promise<void>;
  readonly choose: (select: Locator, label: string) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
}

const pointer: Hand = {
  press: (control) => control.click(),
  choose: async (select, label) => void (await select.selectOption({ label })),
  type: async (field, text) => {
    await field.click({ clickCount: 3 });
    await field.page().keyboard.type(text);
  },
};

const keyboard: Hand = {
  press: async (control) => {
    await control.focus();
    await control.press((await control.getAttribute('href')) === null ? 'Space' : 'Enter');
  },
  choose: async (select, label) => {
    await select.focus();
    await select.press('Home');
    await select.page().keyboard.type(label);
  },
  type: async (field, text) => {
    await field.focus();
    await field.press('Control+A');
    await field.page().keyboard.type(text);
  },
};

/** A kind that is judged: how to do it wrong, what is said, how to do it right, and what is said then. */
interface Judged {
  readonly id: string;
  readonly wrong: (exercise: Locator, hand: Hand) => Promise<void>;
  readonly right: (exercise: Locator, hand: Hand) => Promise<void>;
  readonly saidWhenWrong: string;
  /** Feedback for the wrong answer, and for the right one. */
  readonly feedback: readonly [RegExp, RegExp];
}

const button = (exercise: Locator, name: string) => exercise.getByRole('button', { name, exact: true });
const labelled = (exercise: Locator, name: string) => exercise.getByLabel(name, { exact: true });

/** A message is named by its sender and its words. */
const message = (exercise: Locator, words: string) => exercise.getByRole('checkbox', { name: words });

async function tap(exercise: Locator, words: string, hand: Hand): Promise<void> {
  const box = message(exercise, words);
  if (hand === keyboard) await hand.press(box);
  else await exercise.getByText(words).click();
}

const judged: readonly Judged[] = [
  {
    id: 'one',
    wrong: (exercise, { press }) => press(labelled(exercise, 'Reply right away')),
    right: (exercise, { press }) => press(labelled(exercise, 'Show it to somebody you trust')),
    saidWhenWrong: 'Not quite. Have another go.',
    feedback: [/Waiting is always fine/, /You are not alone in this/],
  },
  {
    id: 'some',
    wrong: (exercise, { press }) => press(labelled(exercise, 'It is your own fault')),
    right: async (exercise, { press }) => {
      await press(labelled(exercise, 'It is never too late'));
      await press(labelled(exercise, 'You may always say no'));
    },
    saidWhenWrong: 'Found so far: 0 of 2. Look again.',
    feedback: [/The person who asks is responsible/, /With or without a reason/],
  },
  {
    id: 'chat',
    wrong: (exercise, hand) => tap(exercise, 'I like horses too.', hand),
    right: async (exercise, hand) => {
      await tap(exercise, 'Keep this between us.', hand);
      await tap(exercise, 'Answer right now!', hand);
    },
    saidWhenWrong: 'Found so far: 0 of 2. Look again.',
    feedback: [/Being nice is no sign/, /Hurry is a sign/],
  },
  {
    id: 'steps',
    wrong: (exercise, { press }) => press(button(exercise, 'Get help up')),
    right: (exercise, hand) => sortByButtons(exercise, hand),
    saidWhenWrong: 'Right so far:',
    feedback: [/First nothing more is sent/, /Stop, keep, tell/],
  },
  {
    id: 'pairs',
    wrong: (exercise, { choose }) => choose(labelled(exercise, 'Tell nobody'), 'Hurry'),
    right: async (exercise, { choose }) => {
      await choose(labelled(exercise, 'Tell nobody'), 'Secret');
      await choose(labelled(exercise, 'Be quick'), 'Hurry');
      await choose(labelled(exercise, 'Where do you live?'), 'Private');
    },
    saidWhenWrong: 'Right so far: 0 of 3.',
    feedback: [/Not yet/, /One sign is enough/],
  },
  {
    id: 'groups',
    wrong: (exercise, { choose }) => choose(labelled(exercise, 'Your address'), 'Share'),
    right: async (exercise, { choose, press }) => {
      await choose(labelled(exercise, 'Your hobby'), 'Share');
      await choose(labelled(exercise, 'Your favourite colour'), 'Share');
      await choose(labelled(exercise, 'Your address'), 'Keep');
      await press(button(exercise, 'Your password down'));
      await press(button(exercise, 'Your password down'));
    },
    saidWhenWrong: 'Right so far: 0 of 4.',
    feedback: [/Where you live is yours/, /A hobby is fine/],
  },
  {
    id: 'words',
    wrong: (exercise, { type }) => type(labelled(exercise, 'Gap 1'), 'problem'),
    right: async (exercise, { type }) => {
      await type(labelled(exercise, 'Gap 1'), '  FAULT ');
      await type(labelled(exercise, 'Gap 2'), 'ask');
    },
    saidWhenWrong: 'Right so far: 0 of 2.',
    feedback: [/Not yet/, /Short and calm/],
  },
];

const rightOrder = ['Stop', 'Keep the chat', 'Tell somebody', 'Get help'];

const cardsOf = (exercise: Locator) => exercise.locator('.card-text').allInnerTexts();
const bare = (text: string) => text.replace(/^\d+\.\s*/, '').trim();

async function sortByButtons(exercise: Locator, { press }: Hand): Promise<void> {
  for (const [place, name] of rightOrder.entries()) {
    const now = (await cardsOf(exercise)).map(bare).indexOf(name);
    for (let step = now; step > place; step--) await press(button(exercise, `${name} up`));
  }
}

const screens = [320, 1280] as const;
const hands = [
  ['the keyboard', keyboard],
  ['a pointer', pointer],
] as const;
const ways = screens.flatMap((width) => hands.map(([by, hand]) => ({ width, by, hand })));

describe.each(ways)('at $width px with $by', ({ width, hand }) => {
  let context: BrowserContext;
  let tab: Page;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 } });
    await context.addInitScript('localStorage.clear()');
    tab = await context.newPage();
  });

  beforeEach(() => tab.goto(served.origin + lessonPage));

  afterAll(() => context?.close());

  it.each(judged)('$id answers a wrong try, takes another, and answers that', async (kind) => {
    const exercise = tab.locator(`#${kind.id}`);
    const status = exercise.getByRole('status');
    const [onWrong, onRight] = kind.feedback;
    await hand.press(button(exercise, 'Check'));
    const before = await seen(exercise);
    if (kind.id !== 'steps') expect(before).toContain('Choose or fill in something first.');
    if (kind.id !== 'steps') expect(before).not.toMatch(onWrong);
    await kind.wrong(exercise, hand);
    await hand.press(button(exercise, 'Check'));
    expect(await seen(status)).toContain(kind.saidWhenWrong);
    expect(await seen(exercise)).toMatch(onWrong);
    await hand.press(button(exercise, 'Try again'));
    expect(await seen(status)).toBe('');
    expect(await seen(exercise)).not.toMatch(onWrong);
    await kind.right(exercise, hand);
    await hand.press(button(exercise, 'Check'));
    expect(await seen(status)).toContain('Well done, that’s right!');
    expect(await seen(exercise)).toMatch(onRight);
  });

  it('a story is told one step at a time, and can be walked back', async () => {
    const exercise = tab.locator('#story');
    const shown = () => seen(exercise.locator('.step-title:visible'));
    expect(await shown()).toBe('A message');
    await hand.press(exercise.getByRole('link', { name: 'Luca waits' }));
    expect(await shown()).toBe('Luca waits');
    expect(await seen(exercise)).toContain('Waiting is fine.');
    await hand.press(button(exercise, 'Back'));
    expect(await shown()).toBe('A message');
    await hand.press(exercise.getByRole('link', { name: 'Luca tells Noor' }));
    expect(await seen(exercise.getByRole('status'))).toBe('The story ends here.');
    await hand.press(button(exercise, 'Try again'));
    expect(await shown()).toBe('A message');
  });

  it('a text of one’s own has a model answer once something is written', async () => {
    const exercise = tab.locator('#text');
    await hand.press(button(exercise, 'Show a model answer'));
    expect(await seen(exercise)).not.toContain('is a good beginning');
    await hand.type(exercise.getByRole('textbox'), 'Can I tell you something?');
    await hand.press(button(exercise, 'Show a model answer'));
    expect(await seen(exercise.getByRole('status'))).toContain('is a good beginning');
  });

  it('faces are groups of three, named by their statement', async () => {
    const statement = tab.locator('#faces').getByRole('group', { name: 'I know whom to tell' }).first();
    expect(await statement.getByRole('radio').count()).toBe(3);
    const face = statement.getByRole('radio', { name: 'A bit' });
    await hand.press(face);
    expect(await face.isChecked()).toBe(true);
  });

  it('what is to be drawn is drawn on paper, and talked about after', async () => {
    const exercise = tab.locator('#picture');
    expect(await seen(exercise)).not.toContain('Any place will do.');
    await hand.press(button(exercise, 'Show the explanation'));
    expect(await seen(exercise.getByRole('status'))).toBe('Any place will do.');
  });
});

describe('cards are dragged', () => {
  let tab: Page;

  beforeEach(async () => {
    tab = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await tab.goto(served.origin + lessonPage);
  });

  afterEach(() => tab.close());

  async function drag(from: Locator, to: Locator): Promise<void> {
    await from.scrollIntoViewIfNeeded();
    await from.hover({ position: { x: 120, y: 12 } });
    await tab.mouse.down();
    const { x, y, height } = (await to.boundingBox())!;
    await tab.mouse.move(x + 100, y + height / 2, { steps: 8 });
    await tab.mouse.move(x + 100, y + height / 2 + 4);
    await tab.mouse.up();
  }

  it('into another place of an order', async () => {
    const cards = tab.locator('#steps .card');
    const [first] = (await cardsOf(tab.locator('#steps'))).map(bare);
    await drag(cards.first(), cards.last());
    expect((await cardsOf(tab.locator('#steps'))).map(bare).at(-1)).toBe(first);
    expect(await seen(tab.locator('#steps').getByRole('status'))).toContain('number 4 of 4');
  });

  it('onto a group', async () => {
    const exercise = tab.locator('#groups');
    await drag(
      exercise.locator('.card', { hasText: 'Your hobby' }),
      exercise.locator('.pile', { hasText: /^A\s*Share$/ }),
    );
    expect(await labelled(exercise, 'Your hobby').inputValue()).toBe('A');
    expect(await seen(exercise.getByRole('status'))).toContain('‘Your hobby’ is now in: Share.');
  });
});
