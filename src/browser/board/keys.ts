/** What a key or a presenter's remote asks of a board. */
export type Wish = 'back' | 'next' | 'readBack' | 'readOn' | 'first' | 'last';

const wishes: Readonly<Record<string, Wish>> = {
  ArrowLeft: 'back',
  ArrowRight: 'next',
  ArrowUp: 'readBack',
  ArrowDown: 'readOn',
  PageUp: 'readBack',
  PageDown: 'readOn',
  ' ': 'readOn',
  Home: 'first',
  End: 'last',
};

/** Controls with what they need for themselves; each keeps all its own keys. */
const kept: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['select, textarea, input:not([type=checkbox], [type=radio])', /./u],
  ['input[type=radio]', /^(?:Arrow.*| )$/u],
  ['input, button, a, summary', /^ $/u],
];

/** Listens to the keyboard, which is also what a remote pretends to be. */
export function onKeys(fulfil: (wish: Wish) => void): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const wish = event.key === ' ' && event.shiftKey ? 'readBack' : wishes[event.key];
    if (!wish || isKept(event)) return;
    event.preventDefault();
    fulfil(wish);
  });
}

function isKept({ target, key }: KeyboardEvent): boolean {
  return (
    target instanceof Element && kept.some(([selector, keys]) => target.matches(selector) && keys.test(key))
  );
}
