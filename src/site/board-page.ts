import { boardWords } from '../browser/board/words.ts';
import { renderBlocks } from '../html/render.ts';
import { isOwn } from '../kit/board/class-task.ts';
import { boardSlides, type KitContext } from '../kit/sheets.ts';
import { type Edition, exercisesOf, type Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import { sealedKeys } from './page-keys.ts';
import type { BoardPage, DrawnSlide } from './pages.ts';

/** How a board finds a picture: on the page, and from an answer that comes into the page later. */
export interface BoardPictures {
  readonly url: (picture: Picture) => string;
  readonly later: (picture: Picture) => string;
}

/** What a board shows: its slides, drawn for a page that finds its pictures so. */
export function drawnBoard(
  lesson: Lesson,
  edition: Edition,
  context: KitContext,
  pictures: BoardPictures,
): Pick<BoardPage, 'slides' | 'phases'> {
  const keyOf = classKeys(edition, pictures.later);
  const slides = boardSlides(lesson, edition, context).map(
    ({ blocks, ...slide }, index): DrawnSlide => ({
      ...slide,
      id: `lesson-slide-${index + 1}`,
      body: renderBlocks(blocks, pictures.url, keyOf),
    }),
  );
  const phases = edition.phases.map(({ id, title, minutes }) => ({ id, title, minutes }));
  return { slides, phases };
}

/** Sealed keys of what a class answers together; what each student answers alone has none. */
function classKeys(edition: Edition, pictureUrl: (picture: Picture) => string): (id: string) => string {
  const keyOf = sealedKeys(edition, pictureUrl);
  const own = new Set(
    exercisesOf(edition)
      .filter(isOwn)
      .map(({ id }) => id),
  );
  return (id) => (own.has(id) ? '' : keyOf(id));
}

/** The words of a board's script, as it reads them; values keep their `{place}`. */
export function boardTexts({ t }: Locale): string {
  const texts = {
    ...Object.fromEntries(boardWords.map((word) => [word, t(`board.${word}`)])),
    again: t('live.again'),
    back: t('live.back'),
    right: t('exercise.right'),
    wrong: t('exercise.wrong'),
    signal: t('exercise.signal'),
    noSignal: t('exercise.noSignal'),
  };
  return JSON.stringify(texts);
}
