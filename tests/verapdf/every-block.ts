import type { Inline, Paragraph, Picture, TextRun } from '../../src/lesson/prose.ts';
import type { Block, BlockKind, BlockOf, Keyed } from '../../src/sheet/blocks.ts';
import type { Reader, Sheet } from '../../src/sheet/sheet.ts';

/** Plain text as inline content. */
export function words(text: string, marks: Omit<TextRun, 'kind' | 'text'> = {}): readonly Inline[] {
  return [{ kind: 'text', text, ...marks }];
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  const inlines = content.map(
    (part): Inline => (typeof part === 'string' ? { kind: 'text', text: part } : part),
  );
  return { kind: 'paragraph', line: 0, content: inlines };
}

const drawing: Picture = {
  name: 'pictures/dots.svg',
  type: 'svg',
  width: 200,
  height: 100,
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><circle cx="50" cy="50" r="40" fill="#203040"/><rect x="110" y="20" width="70" height="60" fill="none" stroke="#203040" stroke-width="6"/></svg>',
  ),
};

const faces = ['Klopt', 'Een beetje', 'Klopt niet'] as const;
const rounds = ['Voor de les', 'Na de les'];
const statements = [words('Ik weet wat een nepaccount is.'), words('Ik weet aan wie ik iets vertel.')];

/** Blocks of every kind, as a worksheet or with the answers of a key. */
function everyBlock(key: boolean): { readonly [Kind in BlockKind]: BlockOf<Kind> } {
  const answered = <Answer extends object>(answer: Answer): Answer | Record<string, never> =>
    key ? answer : {};
  const feedback = (text: string): Keyed => answered({ feedback: [paragraph(text)] });
  return {
    heading: { kind: 'heading', level: 2, line: 1, id: 'start', content: words('Aan de slag') },
    paragraph: paragraph(
      'Noor krijgt een bericht van ',
      { kind: 'text', text: 'Sam', italic: true },
      '. Lees meer bij ',
      { kind: 'text', text: 'de Kindertelefoon', link: 'https://www.kindertelefoon.nl' },
      { kind: 'note', label: 'a', number: 1, blocks: [paragraph('Gratis en anoniem.')] },
      ', of ga naar ',
      { kind: 'text', text: 'Hulp', link: '#help', bold: true },
      '.',
      { kind: 'break' },
      'Met ',
      { kind: 'text', text: 'code', code: true },
      ', een plaatje ',
      { kind: 'picture', picture: drawing, alt: 'stippen' },
      ', Жанна en 😀.',
    ),
    list: {
      kind: 'list',
      ordered: true,
      start: 3,
      line: 1,
      items: [
        [paragraph('Derde punt')],
        [
          paragraph('Vierde punt'),
          { kind: 'list', ordered: false, start: 1, line: 1, items: [[paragraph('Genest')]] },
        ],
      ],
    },
    table: {
      kind: 'table',
      line: 1,
      align: ['left', 'right'],
      head: [words('Signaal'), words('Punten')],
      rows: [
        [words('Haast'), words('3')],
        [words('Geheim'), words('5')],
      ],
    },
    figure: { kind: 'figure', line: 1, picture: drawing, alt: 'Twee stippen' },
    quote: { kind: 'quote', line: 1, blocks: [paragraph('Je staat er niet alleen voor.')] },
    code: { kind: 'code', line: 1, text: 'een regel\n  ingesprongen\n' },
    rule: { kind: 'rule', line: 1 },
    panel: {
      kind: 'panel',
      tone: 'remember',
      title: 'Onthoud',
      icon: 'remember',
      blocks: [paragraph('Wachten mag altijd.')],
    },
    task: {
      kind: 'task',
      id: 'write-back',
      number: 7,
      name: 'Schrijf',
      icon: 'write',
      exercise: 'write',
      label: 'Wat zeg jij?',
      prompt: [paragraph('Wat zeg jij tegen Noor?')],
      blocks: [{ kind: 'lines', name: 'write-back', label: 'Wat zeg jij?', count: 2 }],
    },
    options: {
      kind: 'options',
      name: 'what-now',
      label: 'Wat is slim?',
      multiple: false,
      options: [
        {
          content: [paragraph('Meteen antwoorden')],
          ...answered({ answer: false }),
          ...feedback('Wachten mag.'),
        },
        {
          content: [paragraph('Iemand laten meekijken')],
          ...answered({ answer: true }),
          ...feedback('Goed zo.'),
        },
      ],
    },
    chat: {
      kind: 'chat',
      name: 'first-chat',
      label: 'Welke berichten zijn een signaal?',
      messages: [
        {
          sender: 'Sam',
          side: 'left',
          content: [paragraph('Hoi! Mooi paard.')],
          ...answered({ answer: false }),
        },
        { sender: 'Noor', side: 'right', content: [paragraph('Dank je!')], ...answered({ answer: false }) },
        {
          sender: 'Sam',
          side: 'left',
          content: [paragraph('Zeg niks, oké?')],
          ...answered({ answer: true }),
          ...feedback('Een geheim.'),
        },
      ],
    },
    cards: {
      kind: 'cards',
      name: 'order',
      label: 'Wat eerst?',
      placeLabel: 'Plaats van',
      cards: [
        { content: [paragraph('Vertel het')], ...answered({ place: 2 }) },
        { content: [paragraph('Stop')], ...answered({ place: 1 }) },
        { content: [paragraph('Blokkeer')], ...answered({ place: 3 }) },
      ],
    },
    pairs: {
      kind: 'pairs',
      name: 'match',
      label: 'Wat hoort bij elkaar?',
      matchLabel: 'Hoort bij',
      heads: [words('Bericht'), words('Signaal')],
      left: [
        { content: words('Niet zeggen, hoor'), ...answered({ answer: 'B' }) },
        { content: words('Nu, snel'), ...answered({ answer: 'A' }) },
      ],
      right: [
        { letter: 'A', content: words('Maakt haast') },
        { letter: 'B', content: words('Wil een geheim') },
      ],
    },
    groups: {
      kind: 'groups',
      name: 'sort',
      label: 'Wat hoort waar?',
      groupLabel: 'Groep van',
      groups: [
        { letter: 'A', title: words('Veilig') },
        { letter: 'B', title: words('Niet veilig') },
      ],
      cards: [
        { content: [paragraph('Je voornaam')], ...answered({ answer: 'A' }) },
        { content: [paragraph('Je wachtwoord')], ...answered({ answer: 'B' }), ...feedback('Nooit delen.') },
      ],
    },
    bank: { kind: 'bank', title: 'Kies uit', words: ['geheim', 'haast', 'adres'] },
    steps: {
      kind: 'steps',
      name: 'story',
      steps: [
        {
          id: 'story-begin',
          number: 1,
          title: words('Een bericht'),
          blocks: [paragraph('Je krijgt een bericht.')],
          choices: [{ content: words('Je laat het zien'), to: 'story-end', goTo: 'ga naar stap 2' }],
        },
        { id: 'story-end', number: 2, title: words('Samen'), blocks: [], choices: [], end: 'Einde' },
      ],
    },
    lines: { kind: 'lines', name: 'lines', label: 'Schrijf hier', count: 3 },
    frame: { kind: 'frame', label: 'Teken wie jou helpt', height: 50 },
    fields: {
      kind: 'fields',
      name: 'card',
      title: 'Mijn hulpkaart',
      fields: [{ label: words('Iemand op school') }, { label: words('Iemand anders') }],
    },
    faces: { kind: 'faces', name: 'checkin', statementLabel: 'Uitspraak', rounds, scale: faces, statements },
    tally: { kind: 'tally', title: 'Turf', statementLabel: 'Uitspraak', rounds, scale: faces, statements },
    facts: { kind: 'facts', facts: [{ label: 'Tijd', blocks: [paragraph('45 minuten')] }] },
    contents: {
      kind: 'contents',
      title: 'In deze handleiding',
      entries: [{ id: 'start', title: 'Aan de slag' }],
    },
    timeline: {
      kind: 'timeline',
      title: 'Verloop',
      phases: [
        {
          id: 'start',
          title: 'Begin',
          minutes: 10,
          length: '10 minuten',
          form: 'in de kring',
          short: 'korte route',
        },
        { id: 'end', title: 'Slot', minutes: 20, length: '20 minuten', form: 'in tweetallen' },
      ],
    },
    contacts: {
      kind: 'contacts',
      contacts: [
        { icon: 'school', name: 'Je juf of meester', ways: [], about: words('Of een andere volwassene.') },
        {
          icon: 'phone',
          name: 'Kindertelefoon',
          ways: [words('0800\u20110432', { link: 'tel:08000432' })],
          about: words('Anoniem.'),
          checked: 'nog niet gecontroleerd',
        },
      ],
    },
    notes: {
      kind: 'notes',
      title: 'Noten',
      back: 'Terug',
      notes: [{ number: 1, blocks: [paragraph('Gratis en anoniem.')] }],
    },
  };
}

/** A sheet of the given blocks. */
export function sheetOf(blocks: readonly Block[], changes: Partial<Sheet> = {}): Sheet {
  return {
    reader: 'worksheet',
    language: 'nl',
    title: 'Wie zit daar echt?',
    tier: '9-12',
    face: 'atkinson',
    head: { document: 'Werkblad', summary: '', facts: ['9 tot 12 jaar'], fillIn: ['Naam', 'Datum'] },
    running: { head: 'Wie zit daar echt?', foot: 'Werkblad', pageOf: 'Bladzijde {page} van {pages}' },
    blocks,
    ...changes,
  };
}

/** A block of each kind, as a reader sees it. */
export function blocksOfEachKind(reader: Reader): Readonly<Record<BlockKind, Block>> {
  return everyBlock(reader !== 'worksheet');
}

/** A sheet with a block of every kind, and one place for the links in it to lead to. */
export function sheetOfEveryBlock(reader: Reader = 'worksheet', changes: Partial<Sheet> = {}): Sheet {
  const { notes, ...blocks } = everyBlock(reader !== 'worksheet');
  const help: Block = {
    kind: 'panel',
    tone: 'help',
    title: 'Hulp',
    id: 'help',
    blocks: [paragraph('Praat erover.')],
  };
  return sheetOf([...Object.values(blocks), help, notes], { reader, ...changes });
}
