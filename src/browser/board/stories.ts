import { all } from '../../exercises/live/make.ts';
import type { PageKey } from '../../exercises/page-key.ts';
import { liveScenario } from '../../exercises/scenario/element.ts';
import { unseal } from '../seal.ts';
import type { SayOnBoard } from './words.ts';

/** Stories show one step at a time, as on the page of a student. A board remembers nothing of them. */
export function wakeStories(board: HTMLElement, say: SayOnBoard): void {
  for (const section of all(board, '[data-exercise=scenario]')) {
    const { id, dataset } = section;
    section.classList.add('is-live');
    liveScenario({
      id,
      section,
      form: section.querySelector('form')!,
      status: section.querySelector<HTMLElement>('[role=status]')!,
      say: say as Parameters<typeof liveScenario>[0]['say'],
      memory: { load: () => undefined, save: () => {}, forget: () => {} },
      canKeep: false,
      key: () => JSON.parse(dataset.key ? unseal(dataset.key, id) : '{}') as PageKey<string>,
    });
  }
}
