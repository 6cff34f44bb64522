/**
 * What a reader takes on. Far above any lesson that a class could use, and low enough that no file,
 * made by mistake or in bad faith, keeps a build busy.
 */

/** Bytes of a Markdown, YAML or SVG file. */
export const largestText = 256 * 1024;

/** How deep lists, quotes and brackets stand inside each other. */
export const deepestNesting = 24;

/** How deep brackets and braces of YAML stand inside each other. */
export const deepestYaml = 50;

/** How often a YAML file may repeat what it wrote once. */
export const mostAliases = 50;

/** Bytes of a picture. */
export const largestPicture = 10 * 1024 * 1024;

/** Width times height of a picture. */
export const mostPixels = 40_000_000;

/** What an SVG draws, with all that it repeats by `use`. */
export const mostShapes = 50_000;

/** The longest phase, in minutes. */
export const longestPhase = 240;
