import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { exercisesAbstract } from './exercises-abstract.ts';

const chat =
  ':::signals{#chat objective=spot}\nWhich is a signal?\n\n- [x] **Sam:** Tell nobody.\n- [ ] **Sam:** Hi!\n:::';

describe('a lesson', () => {
  it('has a chat or a story to try things out in', () => {
    expect(saidBy([exercisesAbstract], filesWith(chat))).toEqual(nothing);
  });

  it('is told where it has only rules', () => {
    expect(saidBy([exercisesAbstract], filesWith(''))).toEqual({
      en: [
        'en.md:1 advice exercises-abstract: The lesson has no chat and no story to try things out in. Add a `:::signals` or a `:::scenario`.',
      ],
      nl: [
        'en.md:1 advice exercises-abstract: De les heeft geen chat en geen verhaal om dingen in uit te proberen. Voeg een `:::signals` of een `:::scenario` toe.',
      ],
    });
  });
});
