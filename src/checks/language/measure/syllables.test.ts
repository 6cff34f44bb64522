import { describe, expect, it } from 'vitest';
import { syllablesIn } from './syllables.ts';

/** Words of the subject, counted by hand: the number of syllables is that of the row. */
const dutch: Readonly<Record<number, string>> = {
  1: 'chat spel hulp nep nee juf vriend klas druk wie nieuw vraag beeld app blog team fake site game schuld kwaad grap geld zeg leeuw quiz',
  2: 'foto bericht geheim signaal online offline account vertel gevoel website update deepfake cadeau privé oké mening trainer e-mail mentor adres wachtwoord gezicht profiel liegen pesten melden delen dreigen boosheid veilig eerlijk ruzie meester ouders gamen chatten filmpje misschien nieuwe mooie koeien schreeuwen smiley bureau niveau groepschat hulplijn station yoga zoiets bijeen',
  3: 'video avatar computer familie politie museum iedereen volwassen vertrouwen berichten geheimen blokkeren nepaccount nepprofiel zelfverwijt ideeën toestemming privacy internet eieren vriendinnen geschreven voorzichtig adressen uitlachen omstander gegevens anoniem beïnvloed telefoon',
  4: 'informatie reageren volwassene instellingen abonnement medewerker beveiliging emotioneel algoritme privéfoto beantwoorden identiteit influencer schermafbeelding nieuwsgierigheid',
  5: 'verantwoordelijk kindertelefoon vertrouwenspersoon mediawijsheid discriminatie',
};

const english: Readonly<Record<number, string>> = {
  1: 'chat help friend school name told’s asked phone',
  2: 'message secret pressure online account sister isn’t',
  3: 'video privacy internet however together',
  4: 'information anonymous',
};

const rows = (words: Readonly<Record<number, string>>) =>
  Object.entries(words).flatMap(([count, row]) =>
    row.split(' ').map((word) => [word, Number(count)] as const),
  );

describe('syllables', () => {
  it('of a hundred and more Dutch words are those counted by hand', () => {
    const count = syllablesIn('nl')!;
    expect(rows(dutch).length).toBeGreaterThanOrEqual(100);
    const wrong = rows(dutch).filter(([word, right]) => count(word) !== right);
    expect(wrong.map(([word, right]) => `${word}: ${count(word)} for ${right}`)).toEqual([]);
  });

  it('of English words are those counted by hand', () => {
    const count = syllablesIn('en')!;
    const wrong = rows(english).filter(([word, right]) => count(word) !== right);
    expect(wrong.map(([word, right]) => `${word}: ${count(word)} for ${right}`)).toEqual([]);
  });

  it('are counted in easy-language editions as well, and in no unknown language', () => {
    expect(syllablesIn('nl-simple')?.('geheim')).toBe(2);
    expect(syllablesIn('de')).toBeUndefined();
  });

  it('are at least one, for a word without vowels too', () => {
    expect([syllablesIn('nl')?.('pst'), syllablesIn('en')?.('hm')]).toEqual([1, 1]);
  });
});
