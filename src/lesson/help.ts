import type { Language } from './language.ts';

/** Who helps: `lessons/help.yaml`. Every output names some of it, so that no author can forget it. */
export interface HelpDirectory {
  readonly countries: ReadonlyMap<string, Country>;
  /** What a teacher does when a child tells something: steps for each spoken language. */
  readonly disclosure: ReadonlyMap<Language, readonly string[]>;
  readonly wellbeing: ReadonlyMap<Language, Wellbeing>;
}

export interface Country {
  readonly id: string;
  /** Editions in this language show this country. */
  readonly language: Language;
  readonly emergency: Emergency;
  /** By tier: the adult at school, in words of a child. */
  readonly school: Readonly<Record<string, string>>;
  /** By tier: an adult outside home and school. */
  readonly outside: Readonly<Record<string, string>>;
  readonly services: readonly Service[];
  /** For teachers: the guide, and the page for the school. */
  readonly staff: readonly Service[];
  /** For parents and carers: the page for them; none where the folder names none. */
  readonly parents: readonly Service[];
}

export interface Emergency {
  readonly number: string;
  readonly text: string;
  readonly checked: string | null;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  /** `outside`: a professional outside home and school, not anonymous of itself. */
  readonly kind: 'anonymous' | 'outside';
  /** From and to, in years, both included. */
  readonly ages: readonly [number, number];
  readonly free: boolean;
  readonly anonymous: boolean;
  readonly call?: string;
  readonly sms?: string;
  /** Host and path, without `https://`. */
  readonly site?: string;
  /** The site has a chat. */
  readonly chat: boolean;
  readonly about: string;
  /** The ISO date on which a person last checked it; `null` where nobody has. */
  readonly checked: string | null;
  /** Where the number was seen. */
  readonly source: string;
}

export interface Wellbeing {
  readonly before: readonly string[];
  readonly during: readonly string[];
  readonly after: readonly string[];
}

/**
 * The country whose help an edition shows.
 * @throws when none speaks the language: readers refuse such a directory before
 */
export function countryFor(help: HelpDirectory, spoken: Language): Country {
  for (const country of help.countries.values()) if (country.language === spoken) return country;
  throw new Error(`help.yaml has no country for “${spoken}”`);
}
