/** Ids that the pages of every lesson have: of their parts, of notes, of what the lesson is about. */
const ofEveryPage = /^(?:notes-title|device-title|reading-(?:size|face|spacing|line)|lesson-.*|note-\d.*)$/u;

/** What a page puts behind an exercise's id, for its parts and for each of its answers. */
const behindExercise = /^(?:title|prompt|status|\d.*)$/u;

/** True for an id that the program itself uses on a page. */
export function isOfThePage(id: string): boolean {
  return ofEveryPage.test(id);
}

/** True for what a page puts behind an exercise's id and two hyphens. */
export function isMadeFor(rest: string): boolean {
  return behindExercise.test(rest);
}
