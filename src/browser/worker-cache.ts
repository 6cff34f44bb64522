/** Keeps some addresses, those that are not kept yet. One that fails leaves the others. */
export async function keep(cacheName: string, urls: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const missing: string[] = [];
  for (const url of urls) if (!(await cache.match(url))) missing.push(url);
  await Promise.allSettled(missing.map((url) => cache.add(url)));
}

/**
 * Fills the cache of a new build: its core, and pages with their parts.
 * @throws without a network: then the older build stays in use, whole
 */
export async function fill(
  cacheName: string,
  core: readonly string[],
  pages: readonly string[],
): Promise<void> {
  const cache = await caches.open(cacheName);
  const fresh = (url: string) => new Request(url, { cache: 'no-cache' });
  await cache.addAll(core.map(fresh));
  for (const page of new Set(pages)) {
    const response = await fetch(fresh(page));
    if (!response.ok) continue;
    const parts = partsIn(await response.clone().text(), response.url);
    await cache.put(page, response);
    await Promise.allSettled(parts.map((part) => cache.add(fresh(part))));
  }
}

/** The pages that older builds kept. */
export async function pagesKept(): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('kit:'));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = kept.flat().map(({ url }) => new URL(url).pathname);
  return [...new Set(paths.filter((path) => path.endsWith('/')))];
}

/**
 * The addresses of a page's own pictures, fonts, styles and scripts.
 *
 * @param address of the page, whole
 */
export function partsIn(page: string, address: string): readonly string[] {
  const { origin } = new URL(address);
  const named = [...page.matchAll(/\s(?:src|href)="([^"#]+\.(?:svg|png|jpe?g|css|js|woff2))"/gu)];
  const parts = named.map(([, part]) => new URL(part!, address)).filter((part) => part.origin === origin);
  return [...new Set(parts.map(({ pathname }) => pathname))];
}
