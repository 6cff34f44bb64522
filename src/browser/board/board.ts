import { all } from '../../exercises/live/make.ts';
import { answerOn } from './answer.ts';
import { openClock } from './clock.ts';
import { openDeck } from './deck.ts';
import { fitType, hasMore, readOn } from './fit.ts';
import { onKeys, type Wish } from './keys.ts';
import { showLetters } from './letters.ts';
import { phasesOf, progressOf } from './progress.ts';
import { fullScreenButton } from './screen.ts';
import { wakeStories } from './stories.ts';
import { onSwipe } from './swipe.ts';
import type { SayOnBoard } from './words.ts';

/** Makes of slides that stand below each other a board that shows one at a time. */
export function openBoard(board: HTMLElement, say: SayOnBoard): void {
  const part = <Found extends HTMLElement>(name: string) => board.querySelector<Found>(`.board-${name}`)!;
  const [stage, more, answerButton] = [part('stage'), part('more'), part('answer')];
  const [back, next] = [part('back'), part('next')];
  const slides = all(board, '.slide');
  const answers = new Map(slides.map((slide) => [slide, answerOn(slide, say)]));
  const { links, minutes } = phasesOf(board);
  const clock = openClock(part('clock'), minutes, say);
  const showProgress = progressOf(links, slides);
  document.body.classList.add('is-board');
  for (const control of [part('phases'), part('tools'), back, next]) control.hidden = false;
  fullScreenButton(part('screen'), say);
  wakeStories(board, say);
  showLetters(board);
  const deck = openDeck(slides, onShow);

  const step = (way: -1 | 1) => deck.step(way);
  const read = (way: -1 | 1) => (hasMore(deck.current(), way) ? readOn(deck.current(), way) : step(way));
  const wishes: Readonly<Record<Wish, () => void>> = {
    back: () => step(-1),
    next: () => step(1),
    readBack: () => read(-1),
    readOn: () => read(1),
    first: () => deck.turnTo(0),
    last: () => deck.turnTo(slides.length - 1),
  };
  onKeys((wish) => wishes[wish]());
  onSwipe(stage, step);
  back.addEventListener('click', wishes.back);
  next.addEventListener('click', wishes.next);
  more.addEventListener('click', () => readOn(deck.current(), 1));
  answerButton.addEventListener('click', () => {
    answers.get(deck.current())?.toggle();
    draw(deck.current());
  });
  stage.addEventListener('scroll', () => showMore(deck.current()), { capture: true, passive: true });
  stage.addEventListener('click', () => draw(deck.current()));
  new ResizeObserver(() => draw(deck.current())).observe(stage);
  void document.fonts.ready.then(() => draw(deck.current()));

  function onShow(slide: HTMLElement, index: number): void {
    const name = slide.getAttribute('aria-label')!;
    part('count').textContent = say('count', { number: index + 1, all: slides.length, name });
    back.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === slides.length - 1));
    clock.showFor(slide.dataset.phase);
    showProgress(index);
    draw(slide);
    slide.scrollTop = 0;
  }

  /** What a slide holds may have changed, or the room for it. */
  function draw(slide: HTMLElement): void {
    const answer = answers.get(slide);
    answerButton.hidden = !answer;
    answerButton.textContent = say(answer?.isShown() ? 'hideAnswer' : 'showAnswer');
    fitType(slide);
    showMore(slide);
  }

  function showMore(slide: HTMLElement): void {
    more.hidden = !hasMore(slide, 1);
  }
}
