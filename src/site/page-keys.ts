import { seal } from '../browser/seal.ts';
import type { WrittenKey } from '../exercises/page-key.ts';
import { renderBlocks } from '../html/render.ts';
import { pageKey } from '../kit/page-key.ts';
import { type Edition, exercisesOf } from '../lesson/lesson.ts';
import type { Picture, ProseBlock } from '../lesson/prose.ts';

/**
 * Gives the sealed key of an exercise on a student page; an exercise without answers has an empty one.
 *
 * @param pictureUrl gives the address of a picture on that page
 */
export function sealedKeys(edition: Edition, pictureUrl: (picture: Picture) => string) {
  const written = new Map(exercisesOf(edition).map((exercise) => [exercise.id, pageKey(exercise)]));
  return (id: string): string => {
    const key = written.get(id);
    return key ? seal(JSON.stringify(drawn(key)), id) : '';
  };

  function drawn({ right, feedback, after, model }: WrittenKey) {
    const draw = (blocks: readonly ProseBlock[]) => String(renderBlocks(blocks, pictureUrl));
    return {
      right,
      feedback: feedback?.map(draw),
      after: after && draw(after),
      model: model && draw(model),
    };
  }
}
