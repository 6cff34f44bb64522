/** Sizes of type from the largest to the smallest that can be read from the back row; the stylesheet has them. */
const sizes = [0, 1, 2, 3, 4, 5] as const;

/** Gives a slide the largest type in which it all shows. What fits in none of them scrolls, also by keyboard. */
export function fitType(slide: HTMLElement): void {
  for (const size of sizes) {
    slide.dataset.size = String(size);
    if (!overflows(slide)) break;
  }
  slide.tabIndex = overflows(slide) ? 0 : -1;
}

function overflows(slide: HTMLElement): boolean {
  return slide.scrollHeight > slide.clientHeight + 1;
}

/** Whether there is more to read below, or above. */
export function hasMore(slide: HTMLElement, way: -1 | 1): boolean {
  if (way < 0) return slide.scrollTop > 1;
  return slide.scrollTop + slide.clientHeight < slide.scrollHeight - 1;
}

/** Scrolls so far that the last lines stay in sight as the first. */
export function readOn(slide: HTMLElement, way: -1 | 1): void {
  slide.scrollBy({ top: way * slide.clientHeight * 0.8 });
}
