import { z } from 'zod';
import { spokenLanguages } from '../locale/locale.ts';
import { longestSentence, longestTitle } from './limits.ts';
import { onOneLine } from './text.ts';

/** Says in an editor's program what a value is, and what a line of the file looks like. */
declare module 'zod' {
  interface GlobalMeta {
    /** A line of the file, for a message to an author whose file has none. */
    line?: string;
    /** It is one for each language that the program speaks. */
    inEachLanguage?: boolean;
  }
}

/** Text that says something. */
export const text = z.string().trim().min(1).overwrite(onOneLine);

/** A few words, such as a title. */
export const words = text.max(longestTitle);

/** A sentence or two. */
export const sentence = text.max(longestSentence);

/** What stands in a list beside a title; who leaves it out is told. */
export const summary = z.string().trim().max(longestSentence).overwrite(onOneLine).nullish();

/** A day on which something was checked. */
export const day = z.iso.date('2026-11-24');

/** From and to, in years. */
export const ages = z
  .tuple([z.number().int().min(0), z.number().int().min(0)])
  .refine(([from, to]) => from <= to, { error: 'order' })
  .readonly();

/** A value for each language that the program speaks. */
export function inEachLanguage<Value extends z.ZodType>(value: Value) {
  return z
    .record(z.string(), value)
    .superRefine((values, context) => {
      for (const language of spokenLanguages)
        if (!Object.hasOwn(values, language))
          context.addIssue({ code: 'custom', path: [language], message: language });
    })
    .meta({ inEachLanguage: true });
}

/** `{ nl: …, en: … }`. */
export const translated = inEachLanguage(text);
