import type { Content } from '../../lesson/content.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Editorial } from './editorial.ts';

/** What the tables for editors are made from. */
export interface EditorsDesk {
  readonly content: Content;
  readonly editorial: Editorial;
  /** In the words of this language. */
  readonly locale: Locale;
}
