import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careStrangers } from './strangers.ts';

describe('strangers as the only risk', () => {
  it('are told with a better wording', () => {
    expect(saidOf(careStrangers, 'nl', 'Praat nooit met vreemden.')).toEqual({
      en: [
        '1 care-strangers: “Praat nooit met vreemden” makes strangers the only risk. Most children who are harmed know the person. Name people whom a child knows as well: “Een signaal telt bij iedereen: bij iemand online, en ook bij iemand die je kent.”',
      ],
      nl: [
        '1 care-strangers: “Praat nooit met vreemden” maakt vreemden het enige risico. De meeste kinderen die iets overkomt, kennen de ander. Noem ook mensen die een kind kent: “Een signaal telt bij iedereen: bij iemand online, en ook bij iemand die je kent.”',
      ],
    });
  });

  it.each([
    ['nl', 'Vreemden zijn gevaarlijk.'],
    ['nl', 'Pas op voor vreemden.'],
    ['nl', 'Ga niet met vreemden mee.'],
    ['nl', 'Soms chat een vreemde met je.'],
    ['en', 'Never talk to strangers.'],
    ['en', 'Don’t chat with strangers.'],
    ['en', 'Strangers are dangerous.'],
    ['en', 'A stranger may send a message.'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(foundIn(careStrangers, language, text)).toHaveLength(1);
  });

  it.each([
    ['nl', 'Het zijn niet alleen vreemden die dit doen.'],
    ['nl', 'Soms is het een vreemde.\n\nSoms is het iemand die je kent.'],
    ['nl', 'Dat klinkt vreemd.'],
    ['en', 'It is not only strangers.'],
    ['en', 'It may be a stranger or somebody well known.'],
    ['en', 'A stranger may send a message.\n\nSo may someone you know.'],
    ['en', ':::misconception{says="Only strangers are a risk."}\nPeople you know can be too.\n:::'],
  ] as const)('are no fault beside people who are known (%s): %s', (language, text) => {
    expect(foundIn(careStrangers, language, text)).toEqual([]);
  });

  it('stay a fault as advice, whatever else a lesson says', () => {
    expect(foundIn(careStrangers, 'en', 'Never talk to strangers.\n\nSomeone you know can help.')).toEqual([
      'Never talk to strangers',
    ]);
  });
});
