import type { SayOnBoard } from './words.ts';

/** A button that gives the board the whole screen, where the browser can. */
export function fullScreenButton(button: HTMLButtonElement, say: SayOnBoard): void {
  button.hidden = !document.fullscreenEnabled;
  const name = () => {
    button.textContent = say(document.fullscreenElement ? 'smallScreen' : 'fullScreen');
  };
  document.addEventListener('fullscreenchange', name);
  button.addEventListener('click', () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  });
  name();
}
