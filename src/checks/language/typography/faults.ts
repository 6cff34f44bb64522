import type { ProblemCode } from '../../../problem.ts';

/** Something that a typesetter would mend. */
export interface Fault {
  readonly code: ProblemCode;
  /** Where it stands in a text: the whole match is what would be changed. */
  readonly find: RegExp;
}

/**
 * Text stays as its author wrote it, so nothing is put right behind her back: she is told once a file, with the
 * number of places.
 */
export const faults: readonly Fault[] = [
  { code: 'type-spaces', find: /(?<=\S)[ \u00a0]{2,}(?=\S)/gu },
  { code: 'type-quotes', find: /["']/gu },
  { code: 'type-dots', find: /\.{3}/gu },
  // A smile is no punctuation, and neither is “.5”.
  { code: 'type-space-before', find: /(?<=[\p{L}\p{N}’”)])[ \u00a0][,.;:!?](?=\s|$)/gu },
  { code: 'type-hyphen', find: /(?<=[\p{L}”’.,!?)]) --? (?=[\p{L}‘“(])|(?<=\p{L})--(?=\p{L})/gu },
  { code: 'type-times', find: /(?<=\d) ?x ?(?=\d)|(?<=\d)x(?!\p{L})/gu },
  // Two small letters before and a capital behind: no initials, and no address.
  { code: 'type-space-after', find: /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}),(?=\p{L}{2})/gu },
];
