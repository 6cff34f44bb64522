import type { Block, BlockKind } from '../../src/sheet/blocks.ts';
import { bold, bullets, heading, link, paragraph, text } from '../../src/sheet/compose.ts';
import { svg } from './pictures.ts';

const dot = {
  name: 'pictures/dot.svg',
  type: 'svg',
  width: 48,
  height: 27,
  bytes: Buffer.from(svg('<circle cx="240" cy="135" r="99"/>')),
} as const;
const scale = ['Yes', 'A bit', 'Not yet'] as const;
const rounds = ['Before', 'After'];
const statements = [[text('I can spot a signal.')], [text('I know whom to tell.')]];

/** One block of every kind, keys and empty papers both. A new kind has to be added here. */
const blocksByKind: { readonly [Kind in BlockKind]: Extract<Block, { kind: Kind }> } = {
  heading: heading(2, 'A phase', 'phase'),
  paragraph: paragraph('Noor gets a ', bold('message'), ' from ', link('somebody', '#phase'), '.', {
    kind: 'note',
    label: 'a',
    number: 1,
    blocks: [paragraph('Invented.')],
  }),
  list: bullets([paragraph('first'), paragraph('second')]),
  table: {
    kind: 'table',
    line: 0,
    align: ['left', 'right'],
    head: [[text('Sign')], [text('Count')]],
    rows: [[[text('haste')], [text('3')]], [[text('secret')]]],
  },
  figure: { kind: 'figure', line: 0, picture: dot, alt: 'A grey dot' },
  quote: { kind: 'quote', line: 0, blocks: [paragraph('Waiting is always fine.')] },
  code: { kind: 'code', line: 0, text: 'a  b\n  c\n' },
  rule: { kind: 'rule', line: 0 },
  panel: {
    kind: 'panel',
    tone: 'help',
    title: 'Help',
    icon: 'help',
    id: 'help',
    blocks: [paragraph('You may tell.')],
  },
  task: {
    kind: 'task',
    id: 'first',
    number: 1,
    name: 'Fill in',
    icon: 'fill',
    exercise: 'gaps',
    label: 'Fill in',
    prompt: [paragraph('Fill in the words.')],
    blocks: [
      paragraph('A ', { kind: 'gap', index: 0, width: 8, name: 'first-1', label: 'Gap 1' }, ' and a ', {
        kind: 'gap',
        index: 1,
        answer: 'signal',
      }),
    ],
  },
  options: {
    kind: 'options',
    name: 'o',
    label: 'Choose',
    multiple: true,
    options: [
      { content: [paragraph('Wait')], answer: true, mark: 'right', feedback: [paragraph('Good.')] },
      { content: [paragraph('Send')], answer: false },
    ],
  },
  chat: {
    kind: 'chat',
    name: 'c',
    label: 'Chat',
    messages: [
      { sender: 'Sam', side: 'left', content: [paragraph('Hello')] },
      { sender: 'Noor', side: 'right', content: [paragraph('Hi')] },
    ],
  },
  cards: {
    kind: 'cards',
    name: 'k',
    label: 'Cards',
    placeLabel: 'Place of',
    cards: [{ content: [paragraph('Tell')] }, { content: [paragraph('Block')], place: 2 }],
  },
  pairs: {
    kind: 'pairs',
    name: 'p',
    label: 'Pairs',
    matchLabel: 'Goes with',
    heads: [[text('Words')], [text('Signs')]],
    left: [{ content: [text('Quick!')], answer: 'B' }, { content: [text('Say nothing.')] }],
    right: [
      { letter: 'A', content: [text('secrecy')] },
      { letter: 'B', content: [text('hurry')] },
    ],
  },
  groups: {
    kind: 'groups',
    name: 'g',
    label: 'Groups',
    groupLabel: 'Group of',
    groups: [
      { letter: 'A', title: [text('Safe')] },
      { letter: 'B', title: [text('Unsafe')] },
    ],
    cards: [{ content: [paragraph('A nickname')], answer: 'A' }, { content: [paragraph('An address')] }],
  },
  bank: { kind: 'bank', title: 'Words', words: ['hurry', 'secrecy'] },
  steps: {
    kind: 'steps',
    name: 's',
    steps: [
      {
        id: 's-1',
        number: 1,
        title: [text('A start')],
        blocks: [paragraph('It begins.')],
        choices: [{ content: [text('Wait')], to: 's-2', goTo: 'go to step 2' }],
      },
      { id: 's-2', number: 2, title: [text('An end')], blocks: [], choices: [], end: 'Here the story ends.' },
    ],
  },
  lines: { kind: 'lines', name: 'w', label: 'Write', count: 3 },
  frame: { kind: 'frame', label: 'Room to draw', height: 40 },
  fields: { kind: 'fields', name: 'f', title: 'My card', fields: [{ label: [text('At school')] }] },
  faces: { kind: 'faces', name: 'm', statementLabel: 'Sentence', rounds, scale, statements },
  tally: { kind: 'tally', title: 'The class', statementLabel: 'Sentence', rounds, scale, statements },
  facts: { kind: 'facts', facts: [{ label: 'Time', blocks: [paragraph('45 minutes')] }] },
  contents: { kind: 'contents', title: 'In this guide', entries: [{ id: 'phase', title: 'A phase' }] },
  timeline: {
    kind: 'timeline',
    title: 'Plan',
    phases: [
      {
        id: 'a',
        title: 'Opening',
        minutes: 10,
        length: '10 minutes',
        form: 'whole class',
        short: 'short route',
      },
      { id: 'b', title: 'Practice', minutes: 30, length: '30 minutes', form: 'pairs' },
    ],
  },
  contacts: {
    kind: 'contacts',
    contacts: [
      {
        icon: 'phone',
        name: 'A helpline',
        ways: [[link('Call 0000', 'tel:0000')]],
        about: [text('Free of charge.')],
        checked: 'not checked',
      },
    ],
  },
  notes: {
    kind: 'notes',
    title: 'Notes',
    back: 'Back to',
    notes: [{ number: 1, blocks: [paragraph('Invented.')] }],
  },
};

export const everyBlock: readonly Block[] = Object.values(blocksByKind);
