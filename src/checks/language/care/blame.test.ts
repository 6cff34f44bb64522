import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careBlame } from './blame.ts';

describe('wording that blames', () => {
  it('is told with a better one, in the language of the lesson', () => {
    const text = 'Noor is verdrietig.\nJe had dat niet moeten sturen.';
    expect(saidOf(careBlame, 'nl', text)).toEqual({
      en: [
        '2 care-blame: “Je had dat niet moeten” may sound like blame. A child who feels to blame does not tell. Say who did it, or write it like this: “Het is niet jouw schuld.”',
      ],
      nl: [
        '2 care-blame: “Je had dat niet moeten” kan klinken als een verwijt. Een kind dat zich schuldig voelt, vertelt niets. Zeg wie het deed, of schrijf het zo: “Het is niet jouw schuld.”',
      ],
    });
  });

  it.each([
    'Je had niet moeten antwoorden.',
    'Had je maar niet geantwoord.',
    'Je had beter moeten opletten.',
    'Waarom heb je die foto gestuurd?',
    'Dat is toch echt je eigen schuld.',
    'Zij heeft het zelf uitgelokt.',
    'Dom dat je dat deed.',
    'Wees niet zo naïef.',
    'Dat was niet slim van je.',
    'Het is een beetje jouw fout.',
    'Draag geen korte rok op een foto.',
    'Niet iedereen weet dit, maar het is jouw schuld.',
  ])('is found in Dutch: %s', (text) => {
    expect(foundIn(careBlame, 'nl', text)).toHaveLength(1);
  });

  it.each([
    'You should not have sent it.',
    'You shouldn’t have answered.',
    'You should have known better.',
    'Why did you send that photo?',
    'It was your own fault.',
    'That is partly your fault.',
    'Silly of you to answer.',
    'Don’t be silly.',
    'She was asking for it.',
    'You only have yourself to blame.',
    'She only has herself to blame.',
    'It was silly to answer him.',
    'If only you had told me.',
    'Dress modestly in photos.',
    'It is not fun, but it is your fault.',
  ])('is found in English: %s', (text) => {
    expect(foundIn(careBlame, 'en', text)).toHaveLength(1);
  });

  it.each([
    'Het is niet jouw schuld. Het is nooit te laat.',
    'Dat is nooit je eigen schuld.',
    'Niets hiervan is jouw schuld.',
    'Zeg nooit: ‘Je had niet moeten antwoorden.’',
    'Vraag niet: ‘Waarom heb je dat gedaan?’',
    'Wie denkt dat het zijn eigen schuld is, vertelt minder.',
    '‘Eigen schuld’, zeggen sommige mensen. Dat klopt niet.',
    'Waarom is er taart?',
    'Sam had dit niet moeten vragen.',
    'Je had een leuke dag en je hebt een foto gemaakt.',
    'Had je al een kaart?',
  ])('is not found where Dutch denies or forbids it: %s', (text) => {
    expect(foundIn(careBlame, 'nl', text)).toEqual([]);
  });

  it.each([
    'It is not your fault, and it is never too late.',
    'It’s never your fault.',
    'None of it is your fault.',
    'Never say: ‘You should not have sent it.’',
    'Do not ask ‘Why did you do that?’ or ‘What were you thinking?’',
    'Someone who thinks it is their own fault is less likely to tell.',
    '‘It is your own fault,’ some say. That isn’t true.',
    'Sam should not have asked.',
    'You can ask for help.',
    'They asked for it to be taken down.',
  ])('is not found where English denies or forbids it: %s', (text) => {
    expect(foundIn(careBlame, 'en', text)).toEqual([]);
  });

  it('is not the lesson’s where it stands in a wrong option, a warning signal or a misconception', () => {
    const text = `:::misconception{says="It was your own fault."}
No, it was not.
:::

:::choice{#one objective=spot}
What do you say?

- [ ] It was your own fault.
  > How would that feel?
- [x] Thank you for telling me.
:::`;
    expect(foundIn(careBlame, 'en', text)).toEqual([]);
    expect(foundIn(careBlame, 'en', text.replace('- [ ]', '- [x]'))).toEqual(['It was your own fault']);
  });

  it('can stand in a note that calls it what it is', () => {
    const note = ':::teacher\nWhy is “why did you send it?” such a painful question?\n:::';
    expect(foundIn(careBlame, 'en', note)).toEqual([]);
    expect(foundIn(careBlame, 'en', ':::teacher\nAsk: ‘Why did you send it?’\n:::')).toEqual(['Why did you']);
  });

  it('is not looked for in a language that has no table', () => {
    expect(foundIn(careBlame, 'nl', 'It was your own fault.')).toEqual([]);
  });
});
