/** Where a link of an author may lead. */
const allowed = /^(?:https?:\/\/[^/?#\s]|mailto:[^\s@]+@|tel:\+?[\d-]|#[^\s#])/iu;

/** True for http, https, mailto, tel and in-page links; all else could run, load or point astray. */
export function isAllowedLink(href: string): boolean {
  return allowed.test(href);
}
