import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../tests/builders/sheet.ts';
import { paragraphsIn, partOf, wordOf } from '../../tests/builders/word.ts';
import type { Block, Task } from '../sheet/blocks.ts';
import { paragraph, text } from '../sheet/compose.ts';

const task = (...blocks: readonly Block[]): Task => ({
  kind: 'task',
  id: 'what-now',
  number: 4,
  name: 'Choose',
  icon: 'choose',
  exercise: 'choice',
  label: 'What now?',
  prompt: [paragraph('What now?')],
  blocks,
});

const rows = [{ content: [paragraph('yes')] }, { content: [paragraph('no')] }];
const options = { kind: 'options', name: 'q', label: 'Q', multiple: true, options: rows } as const;

describe('an exercise in a document', () => {
  it('is a heading of level three with its number, and stays with its prompt and its options', async () => {
    const drawn = await wordOf(task(options));
    expect(paragraphsIn(drawn)).toEqual([
      'Heading3: 4 Choose',
      'Prompt: What now?',
      'Option: ☐ yes',
      'Option: ☐ no',
    ]);
    const keeps = drawn.split('</w:p>').map((xml) => xml.includes('<w:keepNext/>'));
    expect(keeps.slice(0, 4)).toEqual([true, true, true, false]);
  });

  it('has a box to click where several options can be right, a circle where one is', async () => {
    const many = await wordOf(options);
    const one = await wordOf({ ...options, multiple: false });
    expect(many.match(/<w14:checkbox>/gu)).toHaveLength(2);
    expect(many).toContain('<w:alias w:val="yes"/><w:tag w:val="q-1"/>');
    expect(many).toContain('☐');
    expect(one).toContain('○');
  });

  it('ticks what is right in a key, says so in words, and says why', async () => {
    const right = {
      content: [paragraph('yes')],
      answer: true,
      mark: 'right',
      feedback: [paragraph('Because.')],
    };
    const drawn = await wordOf({ ...options, options: [right] });
    expect(paragraphsIn(drawn)).toEqual(['Option: ☒ yes right', 'Feedback: Because.']);
    expect(drawn).toContain('<w14:checked w14:val="1"/>');
  });

  it('shows a chat as bubbles at the side of their sender, each with its box', async () => {
    const message = (sender: string, side: 'left' | 'right') => ({
      sender,
      side,
      content: [paragraph('Hi')],
    });
    const drawn = await wordOf({
      kind: 'chat',
      name: 'c',
      label: 'Chat',
      messages: [message('Sam', 'left'), message('Noor', 'right')],
    });
    expect(paragraphsIn(drawn)).toEqual([
      'Sender: Sam',
      'BubbleLeft: ☐ Hi',
      'Sender: Noor',
      'BubbleRight: ☐ Hi',
    ]);
  });

  it('gives each card a box that can be typed in and says what it is for', async () => {
    const cards = [{ content: [paragraph('First tell')] }, { content: [paragraph('Then block')] }];
    const drawn = await wordOf({ kind: 'cards', name: 'o', label: 'O', placeLabel: 'Place of', cards });
    expect(drawn.match(/<w:text\/>/gu)).toHaveLength(2);
    expect(drawn).toContain('<w:alias w:val="Place of First tell"/>');
  });

  it('fills the boxes of a key', async () => {
    const cards = [{ content: [paragraph('First tell')], place: 2 }];
    const drawn = await wordOf({ kind: 'cards', name: 'o', label: 'O', placeLabel: 'Place of', cards });
    expect(paragraphsIn(drawn).slice(0, 2)).toEqual(['Cell: 2', 'Cell: First tell']);
    expect(drawn).not.toContain('<w:sdt>');
  });

  it('numbers one side of a match, letters the other, and heads both', async () => {
    const drawn = await wordOf({
      kind: 'pairs',
      name: 'm',
      label: 'M',
      heads: [[text('Word')], [text('Meaning')]],
      matchLabel: 'Goes with',
      left: [{ content: [text('fake')] }],
      right: [{ letter: 'A', content: [text('not real')] }],
    });
    const words = paragraphsIn(drawn).filter((line) => line !== 'Cell:');
    expect(words).toEqual([
      'CellHead: Word',
      'CellHead: Goes with',
      'CellHead: Meaning',
      'Cell: 1 fake',
      'Cell: A not real',
      'TableEnd:',
    ]);
    expect(drawn).toContain('<w:tblHeader/>');
  });

  it('names the groups before the cards that go in them', async () => {
    const drawn = await wordOf({
      kind: 'groups',
      name: 's',
      label: 'S',
      groupLabel: 'Group of',
      groups: [{ letter: 'A', title: [text('Share')] }],
      cards: [{ content: [paragraph('Address')] }],
    });
    expect(paragraphsIn(drawn).slice(0, 3)).toEqual(['Option: A Share', 'Cell:', 'Cell: Address']);
    expect(drawn).toContain('<w:alias w:val="Group of Address"/>');
  });

  it('leaves a named line for a gap, and lines far enough apart to write on', async () => {
    const gap = { kind: 'gap', index: 0, width: 10, name: 'g-1', label: 'Gap 1' } as const;
    const drawn = await wordOf(paragraph('I am ', gap, '.'));
    expect(drawn).toContain('<w:alias w:val="Gap 1"/><w:tag w:val="g-1"/><w:showingPlcHdr/><w:text/>');
    expect(paragraphsIn(drawn)).toEqual(['GapText: I am _________________.']);
  });

  it.each([
    ['andika', 510],
    ['atkinson', 454],
  ] as const)('gives writing lines of the height that hands need: %s', async (face, height) => {
    const sheet = sheetOf([{ kind: 'lines', name: 'w', label: 'W', count: 4 }], { face });
    const xml = await partOf('word/document.xml', sheet);
    expect(xml.match(/w:val="WritingLine"/gu)).toHaveLength(4);
    const [style = ''] =
      /<w:style [^>]*w:styleId="WritingLine".*?<\/w:style>/u.exec(await partOf('word/styles.xml', sheet)) ??
      [];
    expect(style).toContain(`w:line="${height}" w:lineRule="exactly"`);
    expect(style).toMatch(/<w:bottom .*<w:between /u);
  });

  it('leads from a choice of a story to its step', async () => {
    const step = (id: string, number: number) => ({
      id,
      number,
      title: [text(`Step ${id}`)],
      blocks: [],
      choices: [],
    });
    const choices = [{ content: [text('Tell')], to: 'end', goTo: 'go to step 2' }];
    const drawn = await wordOf({
      kind: 'steps',
      name: 'story',
      steps: [
        { ...step('start', 1), choices },
        { ...step('end', 2), end: 'The story ends.' },
      ],
    });
    expect(paragraphsIn(drawn)).toEqual([
      'Heading4: 1 Step start',
      'Option: → Tell go to step 2',
      'Heading4: 2 Step end',
      'Label: The story ends.',
    ]);
    expect(drawn).toMatch(/<w:bookmarkStart w:name="to_end"/u);
    expect(drawn).toMatch(/<w:hyperlink [^>]*w:anchor="to_end"/u);
  });

  it('has three faces a round with what they mean, and a circle behind each', async () => {
    const drawn = await wordOf({
      kind: 'faces',
      name: 'f',
      statementLabel: 'Statement',
      rounds: ['Before', 'After'],
      scale: ['Yes', 'A bit', 'No'],
      statements: [[text('I know whom to tell')]],
    });
    expect(drawn.match(/descr="A bit"/gu)).toHaveLength(3);
    expect(drawn.match(/<w14:checkbox>/gu)).toHaveLength(6);
    expect(drawn).toContain('<w:alias w:val="After, No: I know whom to tell"/>');
  });

  it('makes a card to cut out, with its lines', async () => {
    const fields = [{ label: [text('At school')] }, { label: [text('Elsewhere')] }];
    const drawn = await wordOf({ kind: 'fields', name: 'h', title: 'My card', fields });
    expect(drawn).toMatch(/<w:tblBorders>.*w:val="dashed"/u);
    expect(paragraphsIn(drawn).filter((line) => /: \S/u.test(line))).toEqual([
      'CellHead: My card',
      'Cell: At school',
      'Cell: Elsewhere',
    ]);
  });

  it('leaves pictograms to the eye: screen readers pass them by', async () => {
    expect(await wordOf(task())).toContain('decorative" val="1"');
  });
});

describe('help in a document', () => {
  it('is a heading to go to, with every contact in one table', async () => {
    const drawn = await wordOf({
      kind: 'panel',
      tone: 'help',
      id: 'help',
      icon: 'help',
      title: 'Help',
      blocks: [
        {
          kind: 'contacts',
          contacts: [
            {
              icon: 'phone',
              name: 'Line',
              ways: [[text('Call 1')]],
              about: [text('Free.')],
              checked: 'Not checked',
            },
          ],
        },
      ],
    });
    expect(paragraphsIn(drawn)).toEqual([
      'Heading2: Help',
      'CellHead: Line',
      'Cell: Call 1',
      'Cell: Free.Not checked',
      'TableEnd:',
    ]);
  });

  it('frames other panels, with their title', async () => {
    const drawn = await wordOf({
      kind: 'panel',
      tone: 'remember',
      title: 'Remember',
      blocks: [paragraph('Tell.')],
    });
    expect(paragraphsIn(drawn)).toEqual(['PanelTitle: Remember', 'PanelText: Tell.', 'TableEnd:']);
    expect(drawn).toContain('<w:tblBorders>');
  });
});
