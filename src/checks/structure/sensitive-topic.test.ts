import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { sensitiveTopic } from './sensitive-topic.ts';

function withSettings(from: string, to: string) {
  const files = filesWith('');
  return { ...files, 'lesson.yaml': String(files['lesson.yaml']).replace(from, to) };
}

describe('a topic that can come close', () => {
  it('makes a lesson sensitive', () => {
    expect(saidBy([sensitiveTopic], withSettings('sensitive: false', 'sensitive: true'))).toEqual(nothing);
  });

  it('is told where the lesson is not marked so', () => {
    expect(saidBy([sensitiveTopic], filesWith(''))).toEqual({
      en: [
        'lesson.yaml:4 warning sensitive-topic: The topic “contact” can come close to a child, but the lesson is not marked as sensitive. Write `sensitive: true`: the guide then has pages on wellbeing and on what to do when a child tells something.',
      ],
      nl: [
        'lesson.yaml:4 warning sensitive-topic: Het onderwerp “contact” kan dicht bij een kind komen, maar de les staat niet als gevoelig aangemerkt. Schrijf `sensitive: true`: de handleiding krijgt dan bladzijden over welzijn en over wat je doet als een kind iets vertelt.',
      ],
    });
  });

  it('is not each topic', () => {
    expect(saidBy([sensitiveTopic], withSettings('topic: contact', 'topic: fake'))).toEqual(nothing);
  });
});
