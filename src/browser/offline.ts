/** Asks the worker to keep this page, and all that it is made of, for when there is no network. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register('/sw.js');
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage([location.pathname, ...partsOfPage()]);
    } catch {
      // A browser that refuses a worker shows the page all the same.
    }
  });
}

/** Pictures further down may not have been fetched yet, but they belong to the page. */
function partsOfPage(): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const pictures = [...document.images].map(({ src }) => src);
  return [...new Set([...fetched, ...pictures])].filter((url) => url.startsWith(`${location.origin}/`));
}
