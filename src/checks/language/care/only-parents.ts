import { spokenLanguage } from '../../../lesson/language.ts';
import { exercisesOf, type Lesson } from '../../../lesson/lesson.ts';
import { plainText } from '../../../lesson/prose.ts';
import { placeIn } from '../../../source/text.ts';
import type { Check, CheckContext, Finding } from '../../check.ts';
import { type EditionText, editionText } from '../text/edition-text.ts';
import { findPatterns, isMeant, type Match } from './find.ts';
import { type Patterns, phrase } from './pattern.ts';

const nl = '“Vertel het aan een volwassene die jij kiest: thuis, op school of ergens anders.”';
const en = '“Tell an adult you choose: at home, at school or somewhere else.”';
const dutchParents =
  '(?:(?:je|jouw|jullie) (?:eigen )?(?:ouders?|vader|moeder)(?: (?:of|en) (?:je |jouw )?(?:vader|moeder))?|papa|mama|pap|mam)';
const englishParents =
  '(?:your (?:own )?(?:parents?|mum|mummy|dad|daddy|mother|father|mum (?:or|and) dad|mother (?:or|and) father)|mum (?:or|and) dad)';

const patterns: Patterns = {
  nl: [
    { find: phrase(`alleen (?:maar )?(?:aan|tegen|bij|naar|met) ${dutchParents}`), better: nl },
    {
      find: phrase(
        `(?:ga|vertel|zeg|praat|loop)\\p{L}* (?:\\p{L}+ )?(?:altijd|eerst|altijd eerst|meteen) (?:\\p{L}+ )?(?:aan|tegen|bij|naar|met) ${dutchParents}`,
      ),
      better: nl,
    },
    {
      find: phrase(
        `(?:ga|vertel|zeg|praat|loop|laat|vraag)\\p{L}* [^.!?]{0,40}${dutchParents}|(?:kun|kan|moet|mag) je [^.!?]{0,40}${dutchParents}|je (?:kunt|kan|moet|mag) [^.!?]{0,40}${dutchParents}`,
      ),
      better: nl,
    },
  ],
  en: [
    {
      find: phrase(
        `only (?:tell|talk to|go to|ask|show) ${englishParents}|(?:tell|talk to|go to|ask) only ${englishParents}`,
      ),
      better: en,
    },
    {
      find: phrase(
        `always (?:tell|talk to|go to|ask|show)(?: it to)? ${englishParents}|(?:tell|talk to|go to|ask|show) ${englishParents} first`,
      ),
      better: en,
    },
    { find: phrase(`(?:tell|talk to|speak to|go to|ask|show)(?: it to)? ${englishParents}`), better: en },
  ],
};

/** Another who may be told: a lesson that names one beside the parents leaves a choice. */
const another = phrase(
  'juf|meester|leraar|lerares|leerkracht|docent|mentor|trainer|coach|volwassenen?|iemand|opa|oma|tante|oom|buur\\p{L}*|huisarts|dokter|vertrouwenspersoon|hulplijn|school|hulp|ander(?:e|en)?|teacher|tutor|adults?|grown-ups?|someone|somebody|anyone|gran|grandad|grandma|grandpa|aunt|auntie|uncle|neighbour|doctor|nurse|helpline|help box|another',
);
const home = phrase(
  'ouders?|vaders?|moeders?|papa|mama|stiefvader|stiefmoeder|pleegouders?|parents?|mums?|dads?|mother|father|carers?|step-?(?:mum|dad|mother|father)',
);

/** A parent may be the one who harms, or the one a child is afraid to hurt: no text may leave that as the only way. */
export const careOnlyParents: Check = {
  code: 'care-only-parents',
  severity: 'warning',
  *find(lesson, context) {
    yield* findPatterns(
      lesson,
      context,
      patterns,
      ({ voice, reader }) => voice === 'own' && reader === 'student',
      isOnly,
    );
    yield* helperLists(lesson, context);
  },
};

/** “Only” and “always” leave no choice; elsewhere another person in the same text or exercise is one. */
function isOnly(match: Match, { passages }: EditionText): boolean {
  if (!isMeant(match)) return false;
  if (phrase('alleen|altijd|only|always').test(match.words)) return true;
  const { passage } = match;
  const exercise = passage.where[1];
  const near = exercise
    ? passages.filter(({ where, voice }) => voice === 'own' && where[1] === exercise)
    : [passage];
  return !near.some(({ text }) => text.search(another) >= 0);
}

/** A help card that offers parents and nobody else. */
function* helperLists(lesson: Lesson, context: CheckContext): Generator<Finding> {
  for (const edition of lesson.editions)
    for (const exercise of exercisesOf(edition)) {
      if (exercise.kind !== 'helpers' || exercise.roles.length === 0) continue;
      const roles = exercise.roles.map(plainText);
      if (!roles.every((role) => role.search(home) >= 0 && role.search(another) < 0)) continue;
      const { source } = editionText(edition, context);
      const expected = spokenLanguage(edition.language) === 'nl' ? nl : en;
      yield {
        place: placeIn(source, exercise.line),
        values: { actual: roles.join(', '), expected },
        where: [exercise.id],
      };
    }
}
