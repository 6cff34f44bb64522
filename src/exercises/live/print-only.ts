/** Prints one exercise, and nothing else of the page. */
export function printOnly(section: HTMLElement): void {
  const page = document.documentElement;
  page.classList.add('prints-one');
  section.classList.add('is-printed');
  addEventListener(
    'afterprint',
    () => {
      page.classList.remove('prints-one');
      section.classList.remove('is-printed');
    },
    { once: true },
  );
  print();
}
