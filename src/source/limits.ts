/**
 * What a reader takes on. Far above any lesson that a class could use, and low enough that no file,
 * made by mistake or in bad faith, keeps a build busy.
 */

/** Bytes of a Markdown, YAML or SVG file. */
export const largestText = 256 * 1024;

/** How deep lists, quotes and brackets stand inside each other. */
export const deepestNesting = 24;

/** Characters of a paragraph, a cell or a code block. */
export const longestBlock = 20_000;

/** Pieces of a paragraph or a cell: words in bold, links, gaps, notes. */
export const mostInlines = 2000;

/** Characters without a space between them. */
export const longestWord = 500;

/** Paragraphs, items and cells of an edition, and the pieces of all of them. */
export const mostBlocks = 3000;
export const mostPieces = 30_000;

/** Columns of a table, and its rows. */
export const mostColumns = 12;
export const mostRows = 500;

/** Items of a list. */
export const mostItems = 1000;

/** Phases and exercises of an edition. */
export const mostPhases = 100;
export const mostExercises = 200;

/** Entries of a list in `lesson.yaml`, and objectives or words of an edition. */
export const mostEntries = 200;

/** Characters of a title, of an objective or word, and of its sentence. */
export const longestTitle = 200;
export const longestSentence = 1000;

/** Characters of an id. */
export const longestId = 60;

/** How deep brackets and braces of YAML stand inside each other. */
export const deepestYaml = 50;

/** Bytes of a picture. */
export const largestPicture = 10 * 1024 * 1024;

/** Width times height of a picture. */
export const mostPixels = 40_000_000;

/** What an SVG draws, with all that it repeats by `use`. */
export const mostShapes = 50_000;

/** The longest phase, in minutes. */
export const longestPhase = 240;
