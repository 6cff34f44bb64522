/**
 * Links inside the page go where they lead without a new entry in the history: a page that is left in a
 * hurry must not stand there a second time.
 */
export function keepHistoryShort(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    location.replace(link.getAttribute('href')!);
  });
}
