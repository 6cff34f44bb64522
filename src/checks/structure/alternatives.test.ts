import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { altFile, altLong, altOpening, altSame, altShort } from './alternatives.ts';

const all = [altFile, altOpening, altShort, altLong, altSame];
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>';

/** A lesson that shows pictures with these texts. */
function showing(...texts: readonly string[]) {
  const pictures = texts.map((_, index) => [`pictures/${index}.svg`, svg] as const);
  const shown = texts.map((text, index) => `![${text}](pictures/${index}.svg)`).join('\n\n');
  return { ...filesWith(shown), ...Object.fromEntries(pictures) };
}

const inline = {
  ...showing(),
  ...filesWith('Here is a face\nthat looks ![kind](pictures/0.svg) at you.'),
  'pictures/0.svg': svg,
};

describe('the text of a picture', () => {
  it('says what there is to see', () => {
    expect(saidBy(all, showing('Noor reads a message.'))).toEqual(nothing);
  });

  it('is no name of a file', () => {
    expect(saidBy(all, showing('noor-and-luca.svg'))).toEqual({
      en: [
        'en.md:10 warning alt-file: “noor-and-luca.svg” is the name of a file; who hears the picture learns nothing from it. Write between the brackets what the picture shows, in a sentence.',
      ],
      nl: [
        'en.md:10 warning alt-file: “noor-and-luca.svg” is de naam van een bestand; wie de afbeelding hoort, heeft daar niets aan. Schrijf tussen de haken in een zin wat er te zien is.',
      ],
    });
  });

  it('does not say that it is a picture', () => {
    expect(saidBy(all, showing('A picture of Noor with a book'))).toEqual({
      en: [
        'en.md:10 warning alt-opening: “A picture of” is already said by a screen reader. Start with what there is to see: “Noor reads a message.”',
      ],
      nl: [
        'en.md:10 warning alt-opening: “A picture of” zegt een schermlezer al. Begin met wat er te zien is: “Noor leest een bericht.”',
      ],
    });
  });

  it('does not say so in Dutch either', () => {
    expect(saidBy(all, showing('Afbeelding van Noor met een boek')).en).toEqual([
      'en.md:10 warning alt-opening: “Afbeelding van” is already said by a screen reader. Start with what there is to see: “Noor reads a message.”',
    ]);
  });

  it('has three words at least', () => {
    expect(saidBy(all, showing('Noor reads'))).toEqual({
      en: [
        'en.md:10 warning alt-short: “Noor reads” is too short to say what the picture shows. Write at least 3 words: who or what there is, and what happens.',
      ],
      nl: [
        'en.md:10 warning alt-short: “Noor reads” is te kort om te zeggen wat er te zien is. Schrijf minstens 3 woorden: wie of wat er is, en wat er gebeurt.',
      ],
    });
  });

  it('can be listened to at a stretch', () => {
    expect(saidBy(all, showing('Noor reads. '.repeat(20).trim()))).toEqual({
      en: [
        'en.md:10 warning alt-long: The picture’s text has 239 characters; 200 is what one can listen to at a stretch. Keep what matters for the lesson, and put the rest in the text itself.',
      ],
      nl: [
        'en.md:10 warning alt-long: De tekst bij de afbeelding heeft 239 tekens; 200 is wat je in één keer kunt aanhoren. Houd wat voor de les telt, en zet de rest in de tekst zelf.',
      ],
    });
  });

  it('is not that of another picture', () => {
    expect(saidBy(all, showing('Noor reads a message.', 'Noor reads a message.'))).toEqual({
      en: [
        'en.md:12 warning alt-same: This picture has the same text as pictures/0.svg: “Noor reads a message.” Say of each what is different about it.',
      ],
      nl: [
        'en.md:12 warning alt-same: Deze afbeelding heeft dezelfde tekst als pictures/0.svg: “Noor reads a message.” Zeg bij elke afbeelding wat er anders aan is.',
      ],
    });
  });

  it('is found in a line of a longer paragraph', () => {
    expect(saidBy(all, inline).en).toEqual([
      'en.md:11 warning alt-short: “kind” is too short to say what the picture shows. Write at least 3 words: who or what there is, and what happens.',
    ]);
  });
});
