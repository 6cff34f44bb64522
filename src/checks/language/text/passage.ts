/** A piece of text that its reader takes in on its own: a paragraph, an option, a message, a heading, a cell. */
export interface Passage {
  /** As the author wrote it, without marks; a hard break is `\n`. */
  readonly text: string;
  /** The lines of the author's file in which it stands, from 1, both included. */
  readonly line: number;
  readonly last: number;
  readonly reader: PassageReader;
  /**
   * `other` for what the lesson itself gives as wrong, or leaves to the student to judge: a wrong option, a
   * warning signal, a card to sort, what a misconception says. No wording of the lesson's own stands there.
   */
  readonly voice: 'own' | 'other';
  /** The ids of its phase and its exercise. */
  readonly where: readonly string[];
  /** Words that stand in source code: not read as language. */
  readonly isCode?: true;
}

/** Who reads it: `student` also for what the board shows a class, `guide` for teachers, `home` for the letter. */
export type PassageReader = 'student' | 'guide' | 'home';
