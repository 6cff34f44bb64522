import type { Check } from '../../check.ts';
import { findPatterns, isMeant, type Match, sentenceAt } from './find.ts';
import { type Patterns, phrase } from './pattern.ts';

const yours = '“Het is niet jouw schuld.”';
const ours = '“It is not your fault.”';

const patterns: Patterns = {
  nl: [
    {
      find: phrase(
        '(?:je|jij|jullie|u) had(?:den)? (?:[^.!?]{0,40} )?(?:niet|nooit|geen) (?:[^.!?]{0,40} )?(?:moeten|mogen)',
      ),
      better: yours,
    },
    {
      find: phrase(
        'had(?:den)? (?:je|jij|jullie) (?:dat |het |dit |er )?(?:maar|beter|toch maar)(?: (?:niet|nooit|geen))?(?! (?:één|een|twee|weinig))',
      ),
      better: yours,
    },
    {
      find: phrase(
        '(?:je|jij|jullie) had(?:den)? (?:maar|beter|gewoon|toch) (?:\\p{L}+ ){0,4}?(?:moeten|kunnen|niet)',
      ),
      better: yours,
    },
    {
      find: phrase(
        'waarom (?:heb|ben|deed|ging|gaf|stuurde|zei|liet|was) (?:je|jij|jullie)(?! (?:hier|nu|blij|trots))',
      ),
      better: '“Wat is er gebeurd?”',
    },
    { find: phrase('eigen schuld'), better: yours },
    {
      find: phrase(
        '(?:is|was|wordt) (?:ook |toch |wel |dan |een beetje |gewoon |echt )*(?:jouw|je eigen|jullie) (?:eigen )?(?:schuld|fout)',
      ),
      better: yours,
    },
    {
      find: phrase(
        '(?:zelf|er) (?:om )?(?:uitgelokt|gevraagd)|lok(?:te|t)? (?:je |jij )?(?:het|dit|dat) (?:zelf )?uit|(?:vroeg|vraagt|vraag) er (?:zelf )?om',
      ),
      better: 'Zeg wie het deed: “Sam koos ervoor om te dreigen.”',
    },
    {
      find: phrase(
        '(?:dom|stom|naïef|onverstandig) (?:van (?:je|jou|jullie)|dat (?:je|jij|jullie))|niet (?:zo |erg |echt )?(?:slim|handig|verstandig) van (?:je|jou|jullie)|wees niet zo (?:dom|naïef|stom)|doe niet zo (?:dom|gek|stom)',
      ),
      better: '“Goed dat je het vertelt.”',
    },
    {
      find: phrase('(?:draag|kleed) (?:je )?(?:geen (?:korte|blote)|netjes|niet zo bloot|fatsoenlijk)'),
      better: 'Laat het weg: wat iemand draagt, is nooit de oorzaak.',
    },
    { find: phrase('als (?:je|jij) (?:maar|beter) had (?:opgelet|nagedacht|geluisterd)'), better: yours },
  ],
  en: [
    {
      find: phrase(
        "(?:you|they) should(?:n't| not| never) have|you should have (?:known|thought|said|been|listened|told|kept|stayed|asked)|you ought to have|you ought not to have",
      ),
      better: ours,
    },
    {
      find: phrase("why did(?:n't)? you|why have you|why were you|why would you|what were you thinking"),
      better: '“What happened?”',
    },
    {
      find: phrase(
        "(?:it|this|that|which)(?:'s| is| was) (?:really |partly |also |all |just |still |kind of )*(?:your|their) (?:own )?(?:fault|mistake)|your own fault",
      ),
      better: ours,
    },
    {
      find: phrase(
        "you(?:'re| are| were) (?:partly |also |the one )*to blame|only (?:has|have) (?:your|him|her|them)sel(?:f|ves) to blame|brought (?:it|this|that) on (?:yourself|themselves)",
      ),
      better: ours,
    },
    {
      find: phrase(
        '(?:ask|asks|asked|asking) for (?:it|trouble)(?= ?[.!?,’”]|$)|you provoked|led (?:him|her|them) on',
      ),
      better: 'Say who did it: “Sam chose to threaten.”',
    },
    {
      find: phrase(
        "(?:silly|stupid|foolish|naive|dumb) (?:of (?:you|him|her|them)|to (?:answer|reply|send|share|trust|believe|click))|(?:silly|stupid|foolish|naive|dumb) (?:to have|enough to)|don't be (?:so )?(?:silly|stupid|naive|foolish)|you were (?:silly|stupid|foolish|naive)",
      ),
      better: '“I’m glad you told me.”',
    },
    { find: phrase("if (?:only )?you had(?:n't| not)|if only you"), better: ours },
    {
      find: phrase('dress (?:modestly|decently|sensibly)|cover (?:yourself )?up'),
      better: 'Leave it out: what someone wears is never the cause.',
    },
  ],
};

/** In a note that speaks of such a wording as what it is. */
const named = phrase('pijnlijke?|kwets\\p{L}*|verwijt\\p{L}*|painful|hurt\\p{L}*|blam\\p{L}*');

/**
 * A child who feels to blame does not tell. Responsibility lies with whoever does harm, so no wording may lay it on the child.
 */
export const careBlame: Check = {
  code: 'care-blame',
  severity: 'warning',
  find: (lesson, context) => findPatterns(lesson, context, patterns, ({ voice }) => voice === 'own', isBlame),
};

function isBlame(match: Match): boolean {
  const { passage, index } = match;
  const isNamed = passage.reader === 'guide' && sentenceAt(passage.text, index).search(named) >= 0;
  return isMeant(match) && !isNamed;
}
