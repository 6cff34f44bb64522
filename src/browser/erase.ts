import { prefix } from './stores.ts';

/** The button that erases what the kit has on this device. It says when that is done. */
export function eraseButton(reset: () => void): void {
  const box = document.querySelector<HTMLElement>('.device');
  const status = box?.querySelector<HTMLElement>('[role=status]');
  if (!box || !status) return;
  box.hidden = false;
  box.querySelector('button')?.addEventListener('click', async () => {
    reset();
    eraseStorage(() => localStorage);
    eraseStorage(() => sessionStorage);
    await Promise.allSettled([eraseDatabases(), eraseCaches()]);
    status.textContent = status.dataset.erased ?? '';
  });
}

function eraseStorage(open: () => Storage): void {
  try {
    const storage = open();
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}

/** The kit makes no databases; should an older version have left one, it goes too. */
async function eraseDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) if (name?.startsWith(prefix)) indexedDB.deleteDatabase(name);
}

async function eraseCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
