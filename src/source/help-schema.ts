import { z } from 'zod';
import { ages, day, inEachLanguage, text } from './schemas.ts';

/** How sure it is that a number or address is right: high, medium, low. For editors only. */
const confidence = z.enum(['H', 'M', 'L']).optional();

/** The day on which a person last checked it; `null` where nobody has. */
const checked = day.nullable();

const service = z.strictObject({
  id: text,
  name: text,
  /** `anonymous`, or `outside`: a professional outside home and school. */
  kind: z.enum(['anonymous', 'outside']),
  /** For which ages, both included. */
  ages,
  free: z.boolean(),
  anonymous: z.boolean(),
  call: text.optional(),
  sms: text.optional(),
  /** Host and path, without `https://`. */
  site: z
    .string()
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./-]*)?$/iu, 'kindertelefoon.nl')
    .optional(),
  /** The site has a chat. */
  chat: z.boolean(),
  /** One line for the reader, in the language of the country. */
  about: text,
  checked,
  /** Where the number was seen. */
  source: text,
  confidence,
});

/** A sentence for each tier. */
const byTier = z.record(z.string(), text);

const country = z.strictObject({
  /** Editions in this language show this country. */
  language: text,
  emergency: z.strictObject({ number: text, text, checked, confidence }),
  /** The adult at school, by tier. */
  school: byTier,
  /** An adult outside home and school, by tier. */
  outside: byTier,
  services: z.array(service),
  /** For the teacher guide only. */
  staff: z.array(service),
});

const wellbeing = z.strictObject({ before: z.array(text), during: z.array(text), after: z.array(text) });

/** `help.yaml`. */
export const helpSchema = z
  .strictObject({
    countries: z.record(z.string(), country),
    /** What a teacher does when a child tells something. */
    disclosure: inEachLanguage(z.array(text)),
    wellbeing: inEachLanguage(wellbeing),
  })
  .describe('countries:');

export type WrittenHelp = z.output<typeof helpSchema>;
export type WrittenCountry = WrittenHelp['countries'][string];
