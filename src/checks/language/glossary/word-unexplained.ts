import { spokenLanguage } from '../../../lesson/language.ts';
import type { Edition } from '../../../lesson/lesson.ts';
import type { Check } from '../../check.ts';
import { editionText } from '../text/edition-text.ts';
import { placeAt } from '../text/place.ts';
import { wordsIn } from '../text/words.ts';
import { stemmerOf } from './stems.ts';

/** Words of the subject that not every child under twelve knows, by language. */
const subject: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'account',
    'algoritme',
    'anoniem',
    'blokkeren',
    'cyberpesten',
    'deepfake',
    'hacken',
    'influencer',
    'melden',
    'nepaccount',
    'nepprofiel',
    'omstander',
    'phishing',
    'privacy',
    'profiel',
    'schermafbeelding',
    'screenshot',
    'toestemming',
    'vertrouwenspersoon',
    'virus',
  ],
  en: [
    'account',
    'algorithm',
    'anonymous',
    'bystander',
    'consent',
    'cyberbullying',
    'deepfake',
    'hacking',
    'influencer',
    'phishing',
    'privacy',
    'profile',
    'safeguarding',
    'screenshot',
    'upstander',
    'virus',
    'block',
    'report',
  ],
};

/** The age, in years, from which these words can be taken as known. */
const knownFrom = 12;

/** A child who does not know a word reads past it, or stops. The glossary is a tap away on the page. */
export const wordUnexplained: Check = {
  code: 'word-unexplained',
  severity: 'advice',
  *find(lesson, context) {
    const [age] = context.curriculum.tiers.get(lesson.tier)?.ages ?? [knownFrom];
    if (age >= knownFrom) return;
    for (const edition of lesson.editions) {
      const { passages, source } = editionText(edition, context);
      const hard = hardWords(edition);
      for (const passage of passages.filter(({ reader, isCode }) => reader === 'student' && !isCode))
        for (const { text, index } of wordsIn(passage.text)) {
          const word = hard.take(text);
          if (word)
            yield {
              place: placeAt(source, passage, index, text.length),
              values: { actual: word },
              where: [word],
            };
        }
    }
  },
};

/** The words that an edition does not explain; each is given out once. */
function hardWords({ language, words }: Edition): { readonly take: (word: string) => string | undefined } {
  const stem = stemmerOf(language);
  // Whoever is told what a “nepprofiel” is, knows what a “profiel” is as well.
  const explained = words.flatMap(({ term }) => wordsIn(term).map(({ text }) => stem(text)));
  const left = new Map((subject[spokenLanguage(language)] ?? []).map((word) => [stem(word), word]));
  for (const one of left.keys()) if (explained.some((term) => term.includes(one))) left.delete(one);
  const take = (word: string) => {
    const found = left.get(stem(word));
    left.delete(stem(word));
    return found;
  };
  return { take };
}
