/** The part of the browser's storage that we use. */
export interface Store {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

/** All that the kit stores on a device starts with this, so that erasing can find it. */
export const prefix = 'kit:';

/** The stores of a page: one that stays on the device, one that ends with the visit. */
export interface Stores {
  readonly device: Store;
  readonly visit: Store;
}

export function openStores(): Stores {
  return { device: storeIn(() => localStorage), visit: storeIn(() => sessionStorage) };
}

/** Stores that end with the page: where it runs, nothing of it is to stay on the device. */
export function passingStores(): Stores {
  return { device: passingStore(), visit: passingStore() };
}

function passingStore(): Store {
  const memory = new Map<string, string>();
  return {
    get: (key) => memory.get(key) ?? null,
    set: (key, value) => void memory.set(key, value),
    remove: (key) => void memory.delete(key),
  };
}

/** Browsers may refuse storage, even to be asked for it: then the store lasts as long as the page. */
export function storeIn(open: () => Storage): Store {
  const memory = new Map<string, string>();
  return {
    get: (key) => {
      try {
        return open().getItem(prefix + key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set: (key, value) => {
      try {
        open().setItem(prefix + key, value);
      } catch {
        memory.set(key, value);
      }
    },
    remove: (key) => {
      memory.delete(key);
      try {
        open().removeItem(prefix + key);
      } catch {
        // Nothing was stored, so there is nothing to remove.
      }
    },
  };
}
