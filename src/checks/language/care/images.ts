import type { Check } from '../../check.ts';
import type { Passage } from '../text/passage.ts';
import { findPatterns, type Match, sentenceAt } from './find.ts';
import { type Patterns, phrase } from './pattern.ts';

const dutchImage =
  "(?:de|die|dat|deze|dit|het|zo'n|alle) (?:\\p{L}+ )?(?:foto'?s?|beeld(?:en)?|afbeelding(?:en)?|schermafbeelding|screenshot|filmpjes?|video'?s?|naaktfoto'?s?|naaktbeeld(?:en)?|privéfoto'?s?)";
const englishImage =
  '(?:the|that|this|these|those|any|all) (?:\\p{L}+ )?(?:photos?|pictures?|images?|videos?|clips?|screenshots?|nudes?)';
const nl = 'Laat opschrijven: de naam van het account, de datum en de tekst. Het beeld blijft waar het is.';
const en = 'Have them write down the account name, the date and the words. The image stays where it is.';
const dutchStaff = 'Laat de leerling vertellen en noteer de woorden. Bekijk het beeld niet.';
const englishStaff = 'Let the pupil tell you and note the words. Do not view the image.';

const forPupils: Patterns = {
  nl: [
    { find: phrase(`(?:sla|bewaar|download|kopieer) (?:\\p{L}+ ){0,2}?${dutchImage}`), better: nl },
    {
      find: phrase(
        "(?:bewaar|sla) [^.!?]{0,20}(?:foto'?s?|beeld(?:en)?|filmpjes?|video'?s?|naaktfoto'?s?) (?:\\p{L}+ ){0,3}?als bewijs",
      ),
      better: nl,
    },
    { find: phrase(`(?:stuur|zet) ${dutchImage} (?:\\p{L}+ ){0,3}?(?:door|verder)`), better: nl },
    { find: phrase(`laat ${dutchImage} (?:\\p{L}+ ){0,5}?zien`), better: nl },
    {
      find: phrase(
        `(?:zoek|zoek dan|ga op zoek naar) (?:\\p{L}+ )?(?:naar )?(?:de|die|het|dat) (?:foto|beeld|filmpje|video|naaktfoto) (?:op|terug)`,
      ),
      better: nl,
    },
    {
      find: phrase(
        `maak (?:\\p{L}+ )?een (?:screenshot|schermafbeelding) van (?:de|die|het|dat) (?:foto|beeld|filmpje|video)`,
      ),
      better: nl,
    },
    {
      find: phrase(
        `je (?:moet|kunt|kan|mag) (?:\\p{L}+ )?${dutchImage} (?:\\p{L}+ ){0,4}?(?:bewaren|opslaan|doorsturen|laten zien|kopiëren)`,
      ),
      better: nl,
    },
  ],
  en: [
    {
      find: phrase(`(?:save|keep|download|copy|forward|screenshot) (?:\\p{L}+ )?${englishImage}`),
      better: en,
    },
    {
      find: phrase(
        '(?:save|keep) [^.!?]{0,20}(?:photos?|pictures?|images?|videos?|nudes?) (?:\\p{L}+ ){0,2}?(?:as|for) (?:evidence|proof)',
      ),
      better: en,
    },
    { find: phrase(`(?:show|send) ${englishImage} (?:on )?to`), better: en },
    {
      find: phrase(`show (?:them|him|her|someone|an adult|a teacher|your teacher) ${englishImage}`),
      better: en,
    },
    { find: phrase('(?:search|look) for (?:the|that) (?:photo|image|video|clip|nude)'), better: en },
    { find: phrase('take a screenshot of (?:the|that) (?:photo|picture|image|video|clip)'), better: en },
  ],
};

const forStaff: Patterns = {
  nl: [
    {
      find: phrase(
        `(?:bekijk|kopieer|print|bewaar) (?:\\p{L}+ )?(?:de|die|het|dat|zo'n) (?:\\p{L}+ )?(?:foto|beeld|filmpje|video|naaktfoto|naaktbeeld|privéfoto|privébeeld)`,
      ),
      better: dutchStaff,
    },
    {
      find: phrase(
        `(?:vraag (?:of je|om) |laat (?:je )?)(?:de|die|het|dat) (?:foto|beeld|filmpje|video|naaktfoto) (?:te |mag |mogen )?(?:zien|tonen|bekijken)`,
      ),
      better: dutchStaff,
    },
  ],
  en: [
    {
      find: phrase(
        `(?:view|look at|copy|print|save|keep|check) (?:the|that) (?:\\p{L}+ )?(?:photo|image|video|clip|nude)`,
      ),
      better: englishStaff,
    },
    {
      find: phrase(
        'ask (?:to see|the pupil to show|them to show) (?:you )?(?:the|that) (?:photo|picture|image|video|clip)',
      ),
      better: englishStaff,
    },
  ],
};

/** Any denial in the sentence: “Bekijk, kopieer of bewaar zo’n beeld nooit.” */
const denied = phrase(
  "niet|nooit|geen|niets|niemand|zonder|not|never|no|nothing|nobody|without|before you|alleen als|only if|\\p{L}+n't",
);
/** Pictures that belong to the lesson, and those that somebody may share. */
const harmless = phrase(
  'tekening\\p{L}*|plaat|les|werkblad|bord|drawings?|worksheet|board|lesson|toestemming|permission|consent|mag ik|may i',
);

/**
 * An image of a minor must not be kept, shown or passed on, not even as proof: that spreads it, and may be an offence. Names, dates and words are
 * enough to get help.
 */
export const careImages: Check = {
  code: 'care-images',
  severity: 'warning',
  *find(lesson, context) {
    const isFor = (reader: (passage: Passage) => boolean) => (passage: Passage) =>
      passage.voice === 'own' && reader(passage);
    yield* findPatterns(
      lesson,
      context,
      forPupils,
      isFor(({ reader }) => reader !== 'guide'),
      isTold,
    );
    yield* findPatterns(
      lesson,
      context,
      forStaff,
      isFor(({ reader }) => reader !== 'student'),
      isTold,
    );
  },
};

function isTold({ passage: { text }, index }: Match): boolean {
  const sentence = sentenceAt(text, index);
  return sentence.search(denied) < 0 && sentence.search(harmless) < 0;
}
