import { describe, expect, it } from 'vitest';
import { Progress } from './progress.ts';
import { prefix, storeIn } from './stores.ts';

/** A storage of the browser, as far as a store uses it. */
function storage(): { readonly kept: Map<string, string>; readonly open: () => Storage } {
  const kept = new Map<string, string>();
  const fake = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, open: () => fake as unknown as Storage };
}

function refusing(): Storage {
  throw new Error('SecurityError');
}

const page = '/en/9-12/fake-profiles/';

describe('progress', () => {
  it('is there again on the next visit, each exercise with its own', () => {
    const { open } = storage();
    new Progress(storeIn(open), page).of('first-chat').save(['yes', '']);
    const later = new Progress(storeIn(open), page);
    expect(later.of('first-chat').load()).toEqual(['yes', '']);
    expect(later.of('what-now').load()).toBeUndefined();
  });

  it('belongs to one page', () => {
    const { open } = storage();
    new Progress(storeIn(open), page).of('a').save(['x']);
    expect(new Progress(storeIn(open), '/nl/9-12/fake-profiles/').of('a').load()).toBeUndefined();
  });

  it('leaves nothing behind when it is erased, or when the last answer is forgotten', () => {
    const { kept, open } = storage();
    const progress = new Progress(storeIn(open), page);
    progress.of('a').save(['x']);
    expect([...kept.keys()]).toEqual([`${prefix}answers ${page}`]);
    progress.of('a').forget();
    expect(kept.size).toBe(0);
    progress.of('b').save(['y']);
    progress.erase();
    expect(kept.size).toBe(0);
    expect(progress.of('b').load()).toBeUndefined();
  });

  it.each(['{', '[]', '7', 'null', '{"a":"x","b":[1],"c":{"d":[]}}'])(
    'takes no harm from what it cannot read: %s',
    (stored) => {
      const { kept, open } = storage();
      kept.set(`${prefix}answers ${page}`, stored);
      const progress = new Progress(storeIn(open), page);
      for (const id of ['a', 'b', 'c']) expect(progress.of(id).load()).toBeUndefined();
    },
  );

  it('lasts as long as the page where the browser refuses to store', () => {
    const store = storeIn(refusing);
    const progress = new Progress(store, page);
    progress.of('a').save(['x']);
    expect(progress.of('a').load()).toEqual(['x']);
    expect(new Progress(store, page).of('a').load()).toEqual(['x']);
    progress.erase();
    expect(store.get(`answers ${page}`)).toBeNull();
  });
});
