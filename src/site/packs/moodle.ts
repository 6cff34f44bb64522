import type { Picture } from '../../lesson/prose.ts';
import { moodleXml } from '../../pack/moodle/question-bank.ts';
import type { Materials } from './materials.ts';
import { pictureShelf } from './pictures.ts';
import { plainHtml, quizItems } from './quiz-items.ts';

/** The exercises with right answers as questions for Moodle. */
export function moodlePack({ edition }: Materials): Uint8Array {
  const items = quizItems(edition, (blocks) => {
    const shelf = pictureShelf('');
    const placeOf = (picture: Picture) => `@@PLUGINFILE@@/${shelf.placeOf(picture)}`;
    return { html: plainHtml(blocks, placeOf), files: shelf.files() };
  });
  return moodleXml({ title: edition.title, items });
}
