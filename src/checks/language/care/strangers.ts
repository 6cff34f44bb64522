import type { Check } from '../../check.ts';
import type { EditionText } from '../text/edition-text.ts';
import { findPatterns, isMeant, isToldOutside, type Match } from './find.ts';
import { type Patterns, phrase } from './pattern.ts';

const nl = '“Een signaal telt bij iedereen: bij iemand online, en ook bij iemand die je kent.”';
const en = '“A warning sign counts with everyone: someone online, and someone you know as well.”';
/** “Not only strangers”, and a question that the lesson answers. */
const more = phrase(
  "niet alleen|niet enkel|ook|bekenden?|(?:die|wie) je kent|not (?:only|just)|isn't (?:only|just)|too|as well|also|you know|well known|friends?|vriend\\p{L}*|familie|family|coach|trainer",
);

const patterns: Patterns = {
  nl: [
    {
      find: phrase(
        '(?:praat|chat|app|praten|chatten|ga|gaan) (?:\\p{L}+ )?(?:nooit|niet|geen) (?:\\p{L}+ )?met (?:vreemden?|onbekenden?)|(?:nooit|niet) (?:praten|chatten|praat|chat) met (?:vreemden?|onbekenden?)|(?:nooit|niet) met (?:vreemden?|onbekenden?) (?:praten|chatten|praat|chat|mee)',
      ),
      unless: more,
      better: nl,
    },
    {
      find: phrase(
        'alleen (?:bij|voor|met|van)? ?(?:vreemden|onbekenden|mensen die je niet kent)|(?:vreemden|onbekenden) zijn (?:\\p{L}+ )?gevaarlijk|pas op voor (?:vreemden|onbekenden)',
      ),
      unless: more,
      better: nl,
    },
    { find: phrase('vreemden?'), unless: more, better: nl },
  ],
  en: [
    {
      find: phrase(
        "(?:never|don't|do not) (?:ever )?(?:talk|chat|speak|go) (?:\\p{L}+ )?(?:to|with|off with) (?:a )?strangers?|stranger danger|beware of strangers|strangers are (?:\\p{L}+ )?dangerous",
      ),
      unless: more,
      better: en,
    },
    { find: phrase('only (?:strangers|a stranger)'), unless: more, better: en },
    { find: phrase('strangers?'), unless: more, better: en },
  ],
};

/** Words that name people who are known, as a lesson does where it says that they may harm too. */
const known = phrase(
  'bekenden?|(?:die|wie) (?:je|hij|ze|zij|ik) (?:al |goed |zelf )?ken(?:t|de)?|familie|(?:someone|somebody|people|person|anyone) (?:that |who )?(?:you|they|he|she|we) knows?|know the person|(?:well|already|have|\\p{L}+.ve) known|family|relatives?',
);

/**
 * Most children who are harmed know the one who does it: a friend, a coach, family. A lesson that warns of strangers alone leaves
 * them without words for what happens.
 */
export const careStrangers: Check = {
  code: 'care-strangers',
  severity: 'warning',
  find: (lesson, context) => findPatterns(lesson, context, patterns, isToldOutside, isOnlyRisk),
};

/** The bare word is a fault only in a lesson that never speaks of people who are known. */
function isOnlyRisk(match: Match, { passages }: EditionText): boolean {
  const isBare = !/\s/u.test(match.words);
  if (!isBare) return isBareAdvice(match) || isMeant(match);
  return !passages.some(({ voice, text }) => voice === 'own' && text.search(known) >= 0);
}

/** “Never talk to strangers” holds its own denial. */
function isBareAdvice({ words }: Match): boolean {
  return /^(?:never|don|do not|nooit|niet)/iu.test(words);
}
