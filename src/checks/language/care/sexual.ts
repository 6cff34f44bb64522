import type { Check } from '../../check.ts';
import { findPatterns } from './find.ts';
import { type Pattern, type Patterns, phrase } from './pattern.ts';

/** Words by the age from which a lesson may use them, in years; none for those that no lesson needs. */
interface Term extends Pattern {
  readonly from: number;
}

/** Neutral names of an image, from lower secondary school on. */
const neutral = 12;
/** Plain names of acts and offences, as laws and help services use them. */
const factual = 15;
const never = Number.POSITIVE_INFINITY;

const dutchImage = 'een foto die niet voor anderen bedoeld is';
const englishImage = 'a photo that is not meant for others';
const dutchAct = 'iets wat iemand niet wil';
const englishAct = 'something that somebody does not want';

const terms: Readonly<Record<string, readonly Term[]>> = {
  nl: [
    {
      from: neutral,
      find: phrase(
        "naakt(?:foto|beeld)?(?:'?s|en)?|naakte?|bloot(?:foto\\p{L}*)?|blote foto\\p{L}*|nudes?|intieme? (?:foto|beeld)\\p{L}*",
      ),
      better: dutchImage,
    },
    {
      from: factual,
      find: phrase(
        'seks|seksuee?le?|seksualiteit|sexting|sexchat\\p{L}*|sekschat\\p{L}*|aanrand\\p{L}*|verkracht\\p{L}*|intimiteit',
      ),
      better: dutchAct,
    },
    {
      from: never,
      find: phrase(
        'porno\\p{L}*|erotisch\\p{L}*|geil\\p{L}*|borsten|billen|penis|vagina|piemel|geslachtsde\\p{L}+|masturb\\p{L}*|lingerie',
      ),
      better: dutchAct,
    },
  ],
  en: [
    {
      from: neutral,
      find: phrase('nudes?|naked|nudity|intimate (?:photo|picture|image)s?'),
      better: englishImage,
    },
    {
      from: factual,
      find: phrase('sex|sexual(?:ly)?|sexuality|sexting|sexts?|sextortion|rape[ds]?|raping|molest\\p{L}*'),
      better: englishAct,
    },
    {
      from: never,
      find: phrase(
        'porn\\p{L}*|erotic\\p{L}*|breasts?|penis|vagina|genital\\p{L}*|masturbat\\p{L}*|lingerie|topless|horny',
      ),
      better: englishAct,
    },
  ],
};

/**
 * Below twelve nothing sexual is named: it is not needed to say that something is not right, and it frightens.
 * From twelve an image is named neutrally; detail helps nobody at any age. Notes for teachers are not looked at.
 */
export const careSexual: Check = {
  code: 'care-sexual',
  severity: 'warning',
  find: (lesson, context) => {
    const [age] = context.curriculum.tiers.get(lesson.tier)?.ages ?? [0];
    return findPatterns(
      lesson,
      context,
      termsAbove(age),
      ({ reader, voice }) => reader === 'student' || voice === 'other',
      () => true,
    );
  },
};

function termsAbove(age: number): Patterns {
  return Object.fromEntries(
    Object.entries(terms).map(([language, all]) => [language, all.filter(({ from }) => age < from)]),
  );
}
