import { namePagesOnDisk, wholeAlternates } from './addresses.ts';

/** What a page does by itself on which nobody answers anything. */
wholeAlternates();
namePagesOnDisk();
