import { all } from '../exercises/live/make.ts';

/**
 * Programs that search take only whole addresses of other editions. The build does not know where the site
 * will stand; the page does.
 */
export function wholeAlternates(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[hreflang]'))
    link.setAttribute('href', link.href);
}

/** A server finds the page of a folder by itself. On a disk a link has to name it. */
export function namePagesOnDisk(): void {
  if (location.protocol !== 'file:') return;
  for (const link of all<HTMLAnchorElement>(document, 'a[href]'))
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}
