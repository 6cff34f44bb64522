import type { Check } from '../../check.ts';
import { findPatterns, isMeant, isToldOutside, type Match } from './find.ts';
import { type Patterns, phrase } from './pattern.ts';

const nl = '“Blokkeren mag. Vertel het ook aan iemand die kan helpen.”';
const en = '“You can block them. Tell someone who can help as well.”';

const patterns: Patterns = {
  nl: [
    {
      find: phrase(
        'blijf(?:t)? (?:je )?(?:online )?veilig door (?:nooit|niet|geen)|om veilig te blijven,? (?:moet je |mag je )?(?:nooit|geen)',
      ),
      better: 'Zeg wat een leerling wél kan doen: merken, stoppen, vertellen.',
    },
    {
      find: phrase(
        'blokkeer (?:\\p{L}+ ){0,3}?gewoon|gewoon (?:even )?(?:blokkeren|wegklikken|negeren)|negeer (?:het|hem|haar|ze|dat|die) (?:dan )?gewoon',
      ),
      better: nl,
    },
    {
      find: phrase(
        '(?:als|wie) (?:je |jij )?(?:maar )?nooit [^.!?]{3,60} (?:kan|overkomt|gebeurt) (?:je |er )?(?:niets|niks)',
      ),
      better: nl,
    },
  ],
  en: [
    {
      find: phrase(
        'stay(?:ing)? safe (?:online )?(?:by|means|if you) never|to stay safe,? (?:you must )?never|keep safe by never',
      ),
      better: 'Say what a pupil can do: notice, stop, tell.',
    },
    {
      find: phrase(
        '(?:just|simply) (?:block|ignore|delete|log off)|block (?:them|him|her|it) and (?:move on|forget)',
      ),
      better: en,
    },
    { find: phrase('if you never [^.!?]{3,60} nothing (?:can|will) happen'), better: en },
  ],
};

/** Telling somebody nearby makes it an answer among others. */
const telling = phrase(
  'vertel\\p{L}*|zeg|zeggen|praat|praten|hulp|helpen|helpt|tell|telling|talk|help|helps|ask for help|speak',
);

/**
 * “Never do this” leaves a child who did it with nothing but guilt, and a block alone leaves it alone with what
 * happened. What protects is to be able to tell.
 */
export const careNever: Check = {
  code: 'care-never',
  severity: 'warning',
  find: (lesson, context) => findPatterns(lesson, context, patterns, isToldOutside, isOnlyAnswer),
};

function isOnlyAnswer(match: Match): boolean {
  const { passage, pattern, index, words } = match;
  if (pattern.better !== nl && pattern.better !== en) return isMeant(match);
  return isMeant(match) && passage.text.slice(index + words.length).search(telling) < 0;
}
