import type en from '../../locales/en.json';

/** Every word that the program says. English is the model; a test holds the others to its keys. */
export type Words = typeof en;
