/** What turns a wording into its opposite. */
const denial =
  /(?<!\p{L})(?:niet|niets|niks|nooit|geen|niemand|nergens|vermijd|zonder|not|none|nothing|never|no|nobody|cannot|avoid|without|\p{L}+n['’]t)(?!\p{L})/iu;

/** What makes it somebody's thought, which the text need not share: “who thinks that it is their own fault”. */
const thought =
  /(?<!\p{L})(?:denk\p{L}*|dacht\p{L}*|gelo(?:of|ven)\p{L}*|voel\p{L}*|alsof|bang dat|think\p{L}*|thought|believ\p{L}*|feel\p{L}*|felt|as if|afraid|worr\p{L}*)(?!\p{L})/iu;

/** Where what was said before no longer counts: a new sentence, “but”, a comma that opens no list of quotes. */
const boundary =
  /[.!?…;]["”’)]*\s(?!(?:of|or|en|and)\s[‘“"])|,\s(?![‘“"]|of\s|or\s|en\s|and\s)|(?<!\p{L})(?:maar|but)\s/giu;

/** What takes back a wording just quoted: “… klopt niet”, “… isn’t true”. */
const takenBack =
  /^[^.!?]{0,30}[.!?,]?["”’]?\s*(?:(?:maar )?d[ai]t (?:is niet|klopt niet|is onzin)|klopt niet|is niet waar|is onzin|(?:but )?(?:that|this|it)(?:['’]s| is) (?:not|never|wrong|untrue)|(?:that|this|it) isn['’]t|is not true|isn['’]t true|is wrong)/iu;

/**
 * True where a text denies, forbids, takes back or gives as a thought the words at an index: “It is not your fault”, “Never say …”,
 * “‘…’ That isn’t true.”
 */
export function isNegated(text: string, index: number, length: number): boolean {
  const before = text.slice(0, index).split(boundary).at(-1) ?? '';
  return denial.test(before) || thought.test(before) || takenBack.test(text.slice(index + length));
}
