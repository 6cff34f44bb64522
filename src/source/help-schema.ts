import { z } from 'zod';
import { ages, day, inEachLanguage, text } from './schemas.ts';

const confidence = z
  .enum(['H', 'M', 'L'])
  .optional()
  .meta({ description: 'How sure it is that it is right: high, medium, low. For editors only.' });

const checked = day
  .nullable()
  .meta({ description: 'The day on which a person last checked it; null where nobody has.' });

const service = z.strictObject({
  id: text,
  name: text,
  kind: z
    .enum(['anonymous', 'outside'])
    .meta({ description: 'anonymous, or outside: a professional outside home and school.' }),
  ages: ages.meta({ description: 'For which ages, both included.' }),
  free: z.boolean(),
  anonymous: z.boolean(),
  call: text.optional(),
  sms: text.optional(),
  site: z
    .string()
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./-]*)?$/iu, 'kindertelefoon.nl')
    .optional()
    .meta({ description: 'Host and path, without https://.' }),
  chat: z.boolean().meta({ description: 'The site has a chat.' }),
  about: text.meta({ description: 'One line for the reader, in the language of the country.' }),
  checked,
  source: text.meta({ description: 'Where the number was seen.' }),
  confidence,
});

/** A sentence for each tier. */
const byTier = z.record(z.string(), text);

const country = z.strictObject({
  language: text.meta({ description: 'Editions in this language show this country.' }),
  emergency: z.strictObject({ number: text, text, checked, confidence }),
  school: byTier.meta({ description: 'The adult at school, by tier.' }),
  outside: byTier.meta({ description: 'An adult outside home and school, by tier.' }),
  services: z.array(service),
  staff: z.array(service).meta({ description: 'For teachers: the guide, and the page for the school.' }),
  parents: z.array(service).optional().meta({ description: 'For the page for parents and carers.' }),
});

const wellbeing = z.strictObject({ before: z.array(text), during: z.array(text), after: z.array(text) });

/** `help.yaml`. */
export const helpSchema = z
  .strictObject({
    countries: z.record(z.string(), country),
    disclosure: inEachLanguage(z.array(text)).meta({
      description: 'What a teacher does when a child tells something.',
    }),
    wellbeing: inEachLanguage(wellbeing),
  })
  .meta({ description: 'Who helps, by country.', line: 'countries:' });

export type WrittenHelp = z.output<typeof helpSchema>;
export type WrittenCountry = WrittenHelp['countries'][string];
