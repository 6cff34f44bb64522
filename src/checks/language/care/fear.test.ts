import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careFear } from './fear.ts';

describe('wording that frightens', () => {
  it('is told with what to write instead', () => {
    expect(saidOf(careFear, 'nl', 'Dan is je leven voorbij.').nl).toEqual([]);
    expect(saidOf(careFear, 'nl', 'Je leven is dan voorbij.')).toEqual({
      en: [
        '1 care-fear: “Je leven is dan voorbij” frightens. Fear does not keep children safe. Write it calmly. Better: Zeg wat een leerling kan merken en wie er dan helpt.',
      ],
      nl: [
        '1 care-fear: “Je leven is dan voorbij” maakt bang. Angst beschermt kinderen niet. Schrijf het rustig op. Beter: Zeg wat een leerling kan merken en wie er dan helpt.',
      ],
    });
  });

  it.each([
    ['nl', 'Online zitten gevaarlijke mensen.'],
    ['nl', 'Daar wachten enge mannen.'],
    ['nl', 'Er gebeuren verschrikkelijke dingen.'],
    ['nl', 'Zulke mensen zijn monsters.'],
    ['nl', 'Kinderlokkers zitten overal.'],
    ['nl', 'Misschien gebeurt iets vreselijks.'],
    ['en', 'Your life is over.'],
    ['en', 'Creepy men wait there.'],
    ['en', 'There are predators online.'],
    ['en', 'Terrible things happen to children.'],
    ['en', 'These people are monsters.'],
    ['en', 'Dangerous people are out there.'],
    ['en', 'Something awful could happen.'],
  ] as const)('is found (%s): %s', (language, text) => {
    expect(foundIn(careFear, language, text)).toHaveLength(1);
  });

  it.each([
    ['nl', 'Pudding smaakt verschrikkelijk lekker.'],
    ['nl', 'In het spel zijn monsters met drie neuzen.'],
    ['nl', 'Je leven is niet voorbij.'],
    ['nl', 'Haaien zijn roofdieren.'],
    ['en', 'A shark is an animal of the sea.'],
    ['en', 'Sharks are predators.'],
    ['en', 'Your life is not over.'],
    ['en', 'Ada is terrible at drawing.'],
    ['en', 'Someone sent me something horrible.'],
  ] as const)('is not found (%s): %s', (language, text) => {
    expect(foundIn(careFear, language, text)).toEqual([]);
  });
});
