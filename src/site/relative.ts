import { posix } from 'node:path';

/**
 * The way from a page to an address of the same site.
 *
 * @example relativeAddress('/nl/9-12/chat/', '/nl/help/#call') // '../../help/#call'
 */
export function relativeAddress(page: string, address: string): string {
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const way = posix.relative(page, path);
  return `${path.endsWith('/') ? `${way || '.'}/` : way}${tail}`;
}

/** Quotes stand only in tags: those of a text are written otherwise. */
const ownAddress = /( (?:href|src)=")(\/(?!\/)[^"]*)/gu;

const alternate = '<link rel="alternate"';

/**
 * Makes the addresses in a page lead on from where it stands, so that the site also works from a folder on a
 * disk, and below any address on a server. Other editions keep theirs from the root, as the catalogue has
 * them: programs compare the two. A page that answers for any address, such as `404.html`, stays as it is.
 *
 * @param url of the page
 */
export function withRelativeAddresses(page: string, url: string): string {
  if (!url.endsWith('/')) return page;
  return page.replace(ownAddress, (whole, start: string, address: string, at: number) => {
    const isAlternate = page.startsWith(alternate, page.lastIndexOf('<', at));
    return isAlternate ? whole : `${start}${relativeAddress(url, address)}`;
  });
}
