import { all } from '../../exercises/live/make.ts';

const parts = 'main :is(h1, h2, h3, h4, p, li, legend, label):not([hidden] *)';

/**
 * Reads the page aloud from where it is on the screen, with a voice of the device itself. A voice that
 * would send the text to another place is never used; without one of its own there is no button.
 */
export function readAloud(tools: HTMLElement): void {
  const start = tools.querySelector<HTMLButtonElement>('.aloud');
  if (!start || !('speechSynthesis' in globalThis)) return;
  const update = () => {
    start.hidden = voiceOf(document.documentElement.lang) === undefined;
  };
  update();
  speechSynthesis.addEventListener('voiceschanged', update);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  start.addEventListener('click', () => {
    const isReading = start.getAttribute('aria-pressed') === 'true';
    speechSynthesis.cancel();
    mark(!isReading);
    if (!isReading) readFrom(partsInView(), () => mark(false));
  });

  function mark(reading: boolean): void {
    start!.setAttribute('aria-pressed', String(reading));
  }
}

function voiceOf(language: string): SpeechSynthesisVoice | undefined {
  const spoken = language.slice(0, 2);
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.startsWith(spoken));
}

/** Text that holds no other text to read, from the first that is still in sight. */
function partsInView(): readonly HTMLElement[] {
  const whole = all(document, parts).filter((part) => !part.querySelector('p, li, label, legend'));
  return whole.slice(
    Math.max(
      0,
      whole.findIndex((part) => part.getBoundingClientRect().bottom > 0),
    ),
  );
}

function readFrom([part, ...rest]: readonly HTMLElement[], onEnd: () => void): void {
  if (!part) {
    onEnd();
    return;
  }
  const words = new SpeechSynthesisUtterance(part.textContent ?? '');
  words.voice = voiceOf(document.documentElement.lang) ?? null;
  words.lang = document.documentElement.lang;
  part.classList.add('is-read');
  words.addEventListener('end', () => {
    part.classList.remove('is-read');
    readFrom(rest, onEnd);
  });
  words.addEventListener('error', () => {
    part.classList.remove('is-read');
    onEnd();
  });
  speechSynthesis.speak(words);
}
