import type { GuidanceName } from '../lesson/guidance.ts';
import type { Language } from '../lesson/language.ts';

/** Addresses on the site, from its root. Folders end in a slash. */
export const homeOf = (language: Language): string => `/${language}/`;

export const studentPageOf = (language: Language, lesson: string): string => `/${language}/${lesson}/`;

export const teacherPageOf = (language: Language, lesson: string): string =>
  `${studentPageOf(language, lesson)}teacher/`;

export const helpPageOf = (language: Language): string => `/${language}/help/`;

/** A page for the adults around the lessons. */
export const guidanceOf = (language: Language, name: GuidanceName): string => `/${language}/${name}/`;

/** What has changed in the lessons of a language. */
export const changesOf = (language: Language): string => `/${language}/changes.xml`;

/** The record of an edition for the Dutch catalogues of learning materials. */
export const recordOf = (language: Language, lesson: string): string =>
  `${studentPageOf(language, lesson)}nl-lom.xml`;

/** An empty page that says nothing of this site. */
export const awayPageOf = (language: Language): string => `/${language}/away/`;

export const boardOf = (language: Language, lesson: string): string =>
  `${studentPageOf(language, lesson)}board/`;

/** Where lessons are found. */
export const finderOf = (language: Language): string => `/${language}/lessons/`;

/** The words that the finder searches in. */
export const finderWordsOf = (language: Language): string => `${finderOf(language)}words.json`;

/** The lessons of a tier in order. */
export const lineOf = (language: Language, tier: string): string => `/${language}/${tier}/`;

/** Which lessons work on which official goals. */
export const coverageOf = (language: Language): string => `/${language}/coverage/`;

/** How all the lessons stand, for editors. */
export const editorsOf = (language: Language): string => `/${language}/editors/`;

/** The licence of the content. */
export const licenceAddress = '/LICENSE.txt';

/** A pack of all lessons of a tier. */
export const tierPackOf = (language: Language, tier: string): string =>
  `/${language}/${tier}/teacher-pack.zip`;

/** The name of the picture of a paper's first page. @param paper file name of a pdf */
export const previewOf = (paper: string): string => `previews/${paper.replace(/pdf$/u, 'svg')}`;

/** A file that belongs to an edition: its papers, packs and pictures. */
export const fileOf = (language: Language, lesson: string, name: string): string =>
  `${studentPageOf(language, lesson)}${name}`;
