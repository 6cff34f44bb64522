import type { Check } from '../../check.ts';
import { findPatterns, isToldOutside } from './find.ts';
import { type Patterns, phrase } from './pattern.ts';

const nl = 'Zeg wat een leerling kan merken en wie er dan helpt.';
const en = 'Say what a pupil can notice, and who helps then.';

const patterns: Patterns = {
  nl: [
    {
      find: phrase(
        '(?:je|jouw|haar|zijn|hun) (?:hele )?leven (?:is|was|wordt) (?:(?:dan|nu|echt|meteen|voorgoed|helemaal) )*(?:voorbij|verwoest|kapot|geruïneerd|verpest)',
      ),
      better: nl,
    },
    { find: phrase('(?:gevaarlijke|enge) (?:mensen|mannen|volwassenen|types|figuren|gekken)'), better: nl },
    {
      find: phrase(
        'verschrikkelijke?(?! (?:leuke?|lekkere?|mooie?|lieve?|grappige?|goede?|graag|veel|moe|lange?|druk|koude?|warme?|harde?|vals))',
      ),
      better: nl,
    },
    {
      find: phrase(
        '(?:er (?:gebeurt|kan) )?iets (?:vreselijks|gruwelijks|afschuwelijks|verschrikkelijks) (?:gebeurt|gebeuren|overkom\\p{L}*)|(?:gebeurt|overkomt|kan) (?:\\p{L}+ )?iets (?:vreselijks|gruwelijks|afschuwelijks|verschrikkelijks)|(?:vreselijke|gruwelijke|afschuwelijke) (?:dingen|gevolgen|mensen)',
      ),
      better: nl,
    },
    {
      find: phrase(
        '(?:zijn|is|die|zulke|echte|een) (?:echte? )?(?:monsters?|griezels?|engerds?)|monsters op (?:het )?internet',
      ),
      unless: phrase('spel|game|sprookje|tekening|verhaal|film'),
      better: nl,
    },
    {
      find: phrase("kinderlokkers?|roofdieren|pedo(?:fiel(?:en)?|'s)?"),
      unless: phrase('haai(?:en)?|dieren|dierentuin'),
      better: 'iemand die een kind kwaad doet',
    },
    { find: phrase('nergens (?:meer )?veilig|overal (?:is |loert )?gevaar|levensgevaarlijk'), better: nl },
  ],
  en: [
    {
      find: phrase(
        '(?:your|her|his|their) (?:whole )?life (?:is|was|will be|would be) (?:now |really )?(?:over|ruined|destroyed)|ruin your (?:whole )?life',
      ),
      better: en,
    },
    { find: phrase('(?:dangerous|evil|wicked|creepy|scary) (?:people|men|adults|strangers)'), better: en },
    {
      find: phrase('predators?|p(?:a)?edophiles?'),
      unless: phrase('sharks?|lions?|animals?|prey'),
      better: 'someone who harms a child',
    },
    {
      find: phrase(
        '(?:terrible|horrible|awful|dreadful|horrific) (?:things?|people|consequences|danger)|something (?:terrible|horrible|awful|dreadful) (?:will|can|could|may|might|would|happens?)',
      ),
      better: en,
    },
    {
      find: phrase(
        '(?:are|is|those|such|real|like) (?:a )?(?:real )?monsters?|monsters on the internet|online monsters',
      ),
      unless: phrase('game|story|fairy|drawing|film|dressed'),
      better: en,
    },
    {
      find: phrase(
        '(?:nowhere|no one|nobody) is safe|danger (?:is )?everywhere|scared for (?:your|their) li(?:fe|ves)',
      ),
      better: en,
    },
  ],
};

/** Fear does not protect: it makes children freeze, or stop listening. Show what to notice and what helps. */
export const careFear: Check = {
  code: 'care-fear',
  severity: 'warning',
  find: (lesson, context) => findPatterns(lesson, context, patterns, isToldOutside),
};
