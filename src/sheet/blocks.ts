import type { Gap, Inline, ProseBlock } from '../lesson/prose.ts';

/**
 * The narrow waist: the blocks that every output is made of.
 *
 * The kit writes them, once for each reader; `html`, `pdf` and `docx` draw them and know nothing of
 * exercises, languages or who may see an answer. Every word that is to be read stands in a block, so a
 * renderer adds none of its own. An answer is in a block only where its reader may see it.
 */
export type Block =
  | ProseBlock
  | Panel
  | Task
  | Options
  | Chat
  | Cards
  | Pairs
  | Groups
  | WordBank
  | Steps
  | WritingLines
  | Frame
  | Fields
  | Faces
  | Tally
  | Facts
  | Contents
  | Timeline
  | Contacts
  | Notes;

export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;

/** Names of pictograms; `sheet/pictograms.ts` has their drawings. */
export type Pictogram =
  | 'choose'
  | 'order'
  | 'match'
  | 'sort'
  | 'fill'
  | 'signal'
  | 'story'
  | 'write'
  | 'draw'
  | 'people'
  | 'feelings'
  | 'remember'
  | 'teacher'
  | 'misconception'
  | 'board'
  | 'help'
  | 'school'
  | 'outside'
  | 'phone'
  | 'emergency'
  | 'key'
  | 'clock'
  | 'home'
  | 'care';

/** What a panel is for; a renderer gives each tone its look. */
export type Tone =
  | 'story'
  | 'remember'
  | 'teacher'
  | 'misconception'
  | 'board'
  | 'help'
  | 'answer'
  | 'feedback'
  | 'care';

/** A framed aside with an optional title. */
export interface Panel {
  readonly kind: 'panel';
  readonly tone: Tone;
  readonly title?: string;
  readonly icon?: Pictogram;
  /** Anchor in the page. */
  readonly id?: string;
  readonly blocks: readonly Block[];
}

/** One exercise: its number, what to do, and the blocks to do it in. Never split from its prompt. */
export interface Task {
  readonly kind: 'task';
  readonly id: string;
  /** Position among the lesson's exercises, from 1; the same in every output. */
  readonly number: number;
  /** Kind of task in one word for the reader: "Kies", "Choose". */
  readonly name: string;
  readonly icon: Pictogram;
  /** The exercise kind, for the element in the browser; a renderer only passes it on. */
  readonly exercise: string;
  /** The prompt in plain words, to name controls with. */
  readonly label: string;
  readonly prompt: readonly ProseBlock[];
  readonly blocks: readonly Block[];
}

/** What stands beside an answer in a key. */
export interface Keyed {
  readonly feedback?: readonly ProseBlock[];
}

/** Boxes (`multiple`) or circles to tick. */
export interface Options {
  readonly kind: 'options';
  /** Unique in the document: names the controls and form fields. */
  readonly name: string;
  readonly label: string;
  readonly multiple: boolean;
  readonly options: readonly OptionRow[];
}

export interface OptionRow extends Keyed {
  readonly content: readonly ProseBlock[];
  /** In a key: this one is right, or not. Absent: nothing is told. */
  readonly answer?: boolean;
  /** In a key: the answer in words, so that nothing hangs on a sign: "goed", "signaal". */
  readonly mark?: string;
}

/** A chat in which messages can be marked. */
export interface Chat {
  readonly kind: 'chat';
  readonly name: string;
  readonly label: string;
  readonly messages: readonly ChatMessage[];
}

export interface ChatMessage extends OptionRow {
  readonly sender: string;
  /** The side of the chat: senders keep theirs. */
  readonly side: 'left' | 'right';
}

/** Shuffled cards to number. */
export interface Cards {
  readonly kind: 'cards';
  readonly name: string;
  readonly label: string;
  /** Names the box of a place: "Plaats van", "Place of". */
  readonly placeLabel: string;
  readonly cards: readonly PlacedCard[];
}

export interface PlacedCard extends Keyed {
  readonly content: readonly ProseBlock[];
  /** In a key: the right place, from 1. */
  readonly place?: number;
}

/** Two columns to match: numbered left, lettered right (shuffled). */
export interface Pairs {
  readonly kind: 'pairs';
  readonly name: string;
  readonly label: string;
  readonly heads: readonly [readonly Inline[], readonly Inline[]];
  /** Names the control of a left side: "Hoort bij", "Goes with". */
  readonly matchLabel: string;
  readonly left: readonly { readonly content: readonly Inline[]; readonly answer?: string }[];
  readonly right: readonly { readonly letter: string; readonly content: readonly Inline[] }[];
}

/** Lettered groups, and shuffled cards that belong in one of them. */
export interface Groups {
  readonly kind: 'groups';
  readonly name: string;
  readonly label: string;
  /** Names the control of a card: "Groep van", "Group of". */
  readonly groupLabel: string;
  readonly groups: readonly { readonly letter: string; readonly title: readonly Inline[] }[];
  readonly cards: readonly GroupedCard[];
}

export interface GroupedCard extends Keyed {
  readonly content: readonly ProseBlock[];
  /** In a key: the letter of the right group. */
  readonly answer?: string;
}

/** Words to choose from. The gaps themselves are inlines in paragraphs. */
export interface WordBank {
  readonly kind: 'bank';
  readonly title: string;
  readonly words: readonly string[];
}

/** A story in numbered steps with choices that lead to other steps. */
export interface Steps {
  readonly kind: 'steps';
  readonly name: string;
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  readonly id: string;
  readonly number: number;
  readonly title: readonly Inline[];
  readonly blocks: readonly ProseBlock[];
  readonly choices: readonly {
    readonly content: readonly Inline[];
    readonly to: string;
    /** "ga naar stap 3": what paper says behind the choice. */
    readonly goTo: string;
  }[];
  /** What paper says at a step where the story ends. */
  readonly end?: string;
}

export interface WritingLines {
  readonly kind: 'lines';
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

/** An empty frame to draw in. */
export interface Frame {
  readonly kind: 'frame';
  readonly label: string;
  /** Height in mm. */
  readonly height: number;
}

/** Labelled lines to fill in, as a card to cut out. */
export interface Fields {
  readonly kind: 'fields';
  readonly name: string;
  /** Title of the card. */
  readonly title: string;
  readonly fields: readonly { readonly label: readonly Inline[] }[];
}

/** Statements with three faces, answered once a round. */
export interface Faces {
  readonly kind: 'faces';
  readonly name: string;
  readonly statementLabel: string;
  /** "Voor de les", "Na de les". */
  readonly rounds: readonly string[];
  /** What the three faces mean, from agree to disagree. */
  readonly scale: readonly [string, string, string];
  readonly statements: readonly (readonly Inline[])[];
}

/** A nameless tally for the class: statements with empty boxes for counts. */
export interface Tally {
  readonly kind: 'tally';
  readonly title: string;
  readonly statementLabel: string;
  readonly rounds: readonly string[];
  readonly scale: readonly [string, string, string];
  readonly statements: readonly (readonly Inline[])[];
}

/** Labels with their values: the head of a guide. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly label: string; readonly blocks: readonly ProseBlock[] }[];
}

/** Where to find what in a long document; paper adds the pages, and leaves it out where there are few. */
export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
  /** By the ids of the headings that they lead to. */
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** The phases of a lesson with their minutes. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly title: string;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    /** "10 minuten". */
    readonly length: string;
    /** "in de kring", "whole class". */
    readonly form: string;
    /** Set where the phase is part of the short route: "korte route". */
    readonly short?: string;
  }[];
}

/** People and services that help. */
export interface Contacts {
  readonly kind: 'contacts';
  readonly contacts: readonly Contact[];
}

export interface Contact {
  readonly icon: Pictogram;
  readonly name: string;
  /** Number, chat, address: each on a line of its own. */
  readonly ways: readonly (readonly Inline[])[];
  readonly about: readonly Inline[];
  /** When it was checked, or that nobody has yet. */
  readonly checked?: string;
}

/** The footnotes of a document, numbered from 1 in their order. */
export interface Notes {
  readonly kind: 'notes';
  readonly title: string;
  /** Words of the link back to the text. */
  readonly back: string;
  readonly notes: readonly { readonly number: number; readonly blocks: readonly ProseBlock[] }[];
}

export type { Gap, Inline, ProseBlock };
