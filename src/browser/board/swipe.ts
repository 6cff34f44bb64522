/** How far a finger goes, in pixels of the page, and how much more aside than up or down. */
const far = 60;
const aside = 2;

/** Turns when a finger or a pen is drawn across: to the left is on. A finger on a control operates that. */
export function onSwipe(stage: HTMLElement, turn: (way: -1 | 1) => void): void {
  let start: PointerEvent | undefined;
  stage.addEventListener('pointerdown', (event) => {
    const isControl = (event.target as Element).closest(
      'input:not([type=checkbox], [type=radio]), select, a',
    );
    start = event.pointerType === 'mouse' || isControl || !event.isPrimary ? undefined : event;
  });
  stage.addEventListener('pointerup', (event) => {
    if (!start || event.pointerId !== start.pointerId) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) >= far && Math.abs(x) > aside * Math.abs(y)) turn(x < 0 ? 1 : -1);
  });
  stage.addEventListener('pointercancel', () => {
    start = undefined;
  });
}
