import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careBrand } from './brand.ts';

describe('the name of a platform or brand', () => {
  it('is told with what to say instead', () => {
    expect(saidOf(careBrand, 'en', 'Noor films a dance\nfor TikTok.')).toEqual({
      en: [
        '2 care-brand: “TikTok” is a brand or a platform. It dates, advertises, and leaves out who uses another. Say what it is: an app, a game, a group chat.',
      ],
      nl: [
        '2 care-brand: “TikTok” is een merk of platform. Dat veroudert, maakt reclame en sluit uit wie iets anders gebruikt. Zeg wat het is: an app, a game, a group chat.',
      ],
    });
  });

  it.each([
    ['en', 'She has instagram and WhatsApp.', ['instagram', 'WhatsApp']],
    ['en', 'He sends it on Snap.', ['Snap']],
    ['en', 'A chat in Discord, or on an Apple phone.', ['Discord', 'Apple']],
    ['nl', 'Ik stuur je een whatsappje.', ['whatsappje']],
    ['nl', 'Zij zit op Snap en op Telegram.', ['Snap', 'Telegram']],
  ] as const)('is found (%s): %s', (language, text, names) => {
    expect(foundIn(careBrand, language, text)).toEqual(names);
  });

  it.each([
    ['nl', 'Snap je het? Ik snap het. Dat is een signaal.'],
    ['nl', 'Zonder een kik te geven zoomt hij in.'],
    ['nl', 'Wij appen in de groepsapp.'],
    ['en', 'An apple a day. Apple pie is nice.'],
    ['en', 'There was discord in the team. Snap! A twig broke.'],
    ['en', 'Switch roles. Then switch again.'],
    ['en', 'I wish I could zoom in on the signal.'],
  ] as const)('is not an ordinary word (%s): %s', (language, text) => {
    expect(foundIn(careBrand, language, text)).toEqual([]);
  });

  it('is found in a wrong option, a misconception and a note as well', () => {
    const text = `:::misconception{says="TikTok is safe."}
Say no.
:::

:::teacher
Do not name Roblox.
:::

:::choice{#one objective=spot}
Where?

- [ ] On YouTube.
- [x] In a game.
:::`;
    expect(foundIn(careBrand, 'en', text)).toEqual(['TikTok', 'Roblox', 'YouTube']);
  });
});
