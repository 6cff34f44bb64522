import { fill, keep, pagesKept, partsIn } from './worker-cache.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The build that this worker belongs to, and what it keeps of it before anything is visited. */
declare const KIT_VERSION: string;
declare const KIT_CORE: readonly string[];

const scope = globalThis as unknown as WorkerScope;
const name = `kit:${KIT_VERSION}`;

/**
 * Works without a network for what was visited, and for the help page.
 *
 * Each build has a cache of its own, so no page meets a part of another build: pages come from the network
 * while there is one, and name their parts by digest. A new worker first fetches anew all that the old one
 * kept, and only then takes its place. A page of the old build that is still open has its parts already.
 */
scope.addEventListener('install', (event) => event.waitUntil(install()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOthers(), scope.clients.claim()])),
);

scope.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keep(name, event.data.map(String)));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  event.respondWith(pathname.startsWith('/assets/') ? fromCacheFirst(request) : fromNetworkFirst(request));
});

/** The page that brought this worker is kept before the worker is ready: it counts as visited. */
async function install(): Promise<void> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true });
  await fill(name, KIT_CORE, [...(await pagesKept()), ...open.map(({ url }) => new URL(url).pathname)]);
  await scope.skipWaiting();
}

async function dropOthers(): Promise<void> {
  const others = (await caches.keys()).filter((each) => each.startsWith('kit:') && each !== name);
  await Promise.all(others.map((each) => caches.delete(each)));
}

/** An address with a digest always means the same bytes. */
async function fromCacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** What is kept is kept up to date; what is not kept is none of our business. */
async function fromNetworkFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  try {
    const fresh = await fetch(request);
    if (kept && fresh.ok) await refresh(request, fresh.clone());
    return fresh;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** A page that has changed may have new parts. */
async function refresh(request: Request, fresh: Response): Promise<void> {
  const isPage = request.mode === 'navigate';
  const parts = isPage ? partsIn(await fresh.clone().text(), fresh.url) : [];
  const cache = await caches.open(name);
  await cache.put(isPage ? new URL(request.url).pathname : request, fresh);
  await keep(name, parts);
}
