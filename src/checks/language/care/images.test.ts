import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careImages } from './images.ts';

const note = (text: string) => `:::teacher\n${text}\n:::`;

describe('an image that should stay where it is', () => {
  it('is told with what to ask for instead', () => {
    expect(saidOf(careImages, 'en', 'Save the photo as evidence.')).toEqual({
      en: [
        '1 care-images: “Save the photo” asks to keep, pass on or look at an image. That spreads it, also as proof. Ask for words instead. Better: Have them write down the account name, the date and the words. The image stays where it is.',
      ],
      nl: [
        '1 care-images: “Save the photo” vraagt om een beeld te bewaren, door te geven of te bekijken. Zo verspreidt het zich, ook als bewijs. Vraag om woorden. Beter: Have them write down the account name, the date and the words. The image stays where it is.',
      ],
    });
  });

  it.each([
    ['nl', 'Bewaar de foto als bewijs.'],
    ['nl', 'Sla het beeld op.'],
    ['nl', 'Laat die foto aan je juf zien.'],
    ['nl', 'Stuur de foto door naar je mentor.'],
    ['nl', 'Je moet de foto bewaren.'],
    ['nl', 'Zoek de foto op.'],
    ['en', 'Keep the picture.'],
    ['en', 'Forward the image to your teacher.'],
    ['en', 'Show the photo to an adult.'],
    ['en', 'Show your teacher the photo.'],
    ['en', 'Look for that photo.'],
    ['en', 'Take a screenshot of the photo.'],
  ] as const)('is found where pupils are told to keep or show it (%s): %s', (language, text) => {
    expect(foundIn(careImages, language, text)).toHaveLength(1);
  });

  it.each([
    ['nl', note('Bekijk de foto samen met de leerling.')],
    ['nl', note('Vraag of je de foto mag zien.')],
    ['en', note('Look at the photo with the pupil.')],
    ['en', note('Ask to see the image.')],
  ] as const)('is found where staff are told to view it (%s)', (language, text) => {
    expect(foundIn(careImages, language, text)).toHaveLength(1);
  });

  it.each([
    ['nl', 'Sla een foto niet op en stuur hem niet door, ook niet als bewijs.'],
    ['nl', 'Bewaar de foto nooit.'],
    ['nl', 'Amira vertelt het. De foto laat ze niet zien.'],
    ['nl', 'Laat je tekening zien.'],
    ['nl', 'Zet je hond op de foto.'],
    ['nl', note('Bekijk, kopieer of bewaar zo’n beeld van een leerling nooit.')],
    ['en', 'Do not save the photo or forward the image.'],
    ['en', 'Show your drawing to a partner.'],
    ['en', 'Ask for permission before you share the photo.'],
    ['en', note('Never look at the photo.')],
  ] as const)('is not found where it is denied, or another one (%s): %s', (language, text) => {
    expect(foundIn(careImages, language, text)).toEqual([]);
  });
});
