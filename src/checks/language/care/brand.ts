import type { Check } from '../../check.ts';
import { findPatterns } from './find.ts';
import { exactPhrase, type Pattern, type Patterns, phrase } from './pattern.ts';

/** Names that are no other word, however they are written. */
const clear =
  'tik ?tok|snap ?chat|instagram|insta|whats ?app(?:je|jes|pen|t|en)?|facebook|messenger|youtubers?|youtube|roblox|fortnite|minecraft|netflix|iphones?|ipads?|android|playstation|xbox|nintendo|spotify|pinterest|reddit|tumblr|omegle|onlyfans|bereal|vinted|marktplaats|tikkies?|temu|shein|paypal|chatgpt|skype|twitter|pokémon|habbo|wattpad|musical\\.ly|yubo|hotmail|gmail|wetransfer|bol\\.com|ebay|airdrop|imessage|facetime';
/** Names that are ordinary words in small letters: they count with a capital inside a sentence. */
const ordinary =
  'Snap|Apple|Signal|Telegram|Twitch|Teams|Zoom|Threads|Kik|Amazon|Gemini|Copilot|Steam|Switch|Meta|Disney|Uber|Wish|Badoo';
/** Names that are ordinary words, but seldom with a capital. */
const proper = 'Discord|Google|Microsoft|Samsung|Tinder|Grindr';

const patternsFor = (better: string): readonly Pattern[] => [
  { find: phrase(clear), better },
  { find: exactPhrase(proper), better },
  // Behind a word, so not where a sentence starts.
  { find: exactPhrase(`(?<=[\\p{L}\\p{N},;] )(?:${ordinary})`), better },
];

const patterns: Patterns = {
  nl: patternsFor('een app, een spel, een groepschat'),
  en: patternsFor('an app, a game, a group chat'),
};

/**
 * A name is out of date next year, is an advertisement, and tells some children that the lesson is not about
 * them. Problems come with people, on whatever platform.
 */
export const careBrand: Check = {
  code: 'care-brand',
  severity: 'warning',
  find: (lesson, context) =>
    findPatterns(
      lesson,
      context,
      patterns,
      () => true,
      () => true,
    ),
};
