import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { keepInPieces, readWhole } from './pieces.ts';
import { pruneStore } from './prune.ts';
import { noRecall, recallFrom } from './recall.ts';
import { openStore, type Store } from './store.ts';

let folder: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = openStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = digestOf('a paper');
const bytes = new TextEncoder().encode('line one\nline two');
const file = () => join(folder, key.slice(0, 2), key.slice(2));

describe('a store', () => {
  it('gives back what was kept, with its note', () => {
    store.keep(key, { note: { pages: 2 }, bytes });
    const kept = openStore(folder).read<{ pages: number }>(key);
    expect(kept?.note).toEqual({ pages: 2 });
    expect(new TextDecoder().decode(kept?.bytes)).toBe('line one\nline two');
  });

  it('has nothing under a key that nothing was kept under', () => {
    expect(store.read(digestOf('another'))).toBeUndefined();
  });

  it('does not give what was cut short', () => {
    store.keep(key, { note: {}, bytes });
    for (const length of [0, 10, 64, 66, readFileSync(file()).length - 1]) {
      writeFileSync(file(), readFileSync(file()).subarray(0, length));
      expect(store.read(key), `${length} bytes`).toBeUndefined();
    }
  });

  it('does not give what somebody wrote to', () => {
    store.keep(key, { note: {}, bytes });
    const whole = readFileSync(file());
    whole[whole.length - 1] = 33;
    writeFileSync(file(), whole);
    expect(store.read(key)).toBeUndefined();
  });

  it('leaves no half-written files', () => {
    store.keep(key, { note: {}, bytes });
    store.keep(key, { note: {}, bytes });
    expect(readdirSync(join(folder, key.slice(0, 2)))).toEqual([key.slice(2)]);
  });

  it('may be deleted at any time', () => {
    store.keep(key, { note: {}, bytes });
    rmSync(folder, { recursive: true });
    expect(store.read(key)).toBeUndefined();
    store.keep(key, { note: {}, bytes });
    expect(store.read(key)).toBeDefined();
  });
});

describe('what is no longer asked for', () => {
  const day = 24 * 60 * 60 * 1000;
  const age = (days: number) => utimesSync(file(), new Date(), new Date(Date.now() - days * day));

  it('is cleared after a fortnight', () => {
    store.keep(key, { note: {}, bytes });
    pruneStore(folder);
    expect(store.read(key)).toBeDefined();
    age(15);
    pruneStore(folder);
    expect(store.read(key)).toBeUndefined();
  });

  it('stays as long as somebody reads it', () => {
    store.keep(key, { note: {}, bytes });
    age(15);
    store.read(key);
    pruneStore(folder);
    expect(statSync(file()).size).toBeGreaterThan(0);
  });

  it('need not be there at all', () => {
    expect(() => pruneStore(join(folder, 'missing'))).not.toThrow();
  });
});

describe('what is kept in pieces', () => {
  const paper = { key: digestOf('paper'), bytes: Buffer.from('the words of a paper') };
  const letter = { key: digestOf('letter'), bytes: Buffer.from('the words of a letter') };
  const pack = Buffer.concat([Buffer.from('head '), letter.bytes, paper.bytes, Buffer.from(' foot')]);

  beforeEach(() => {
    for (const { key, bytes } of [paper, letter]) store.keep(key, { note: { pages: 1 }, bytes });
    keepInPieces(key, pack, [paper, letter], store);
  });

  it('is whole again, and took only the room of what was new', () => {
    expect(readWhole(key, store)).toEqual(pack);
    expect(store.read(key)?.bytes.toString()).toBe('head  foot');
    expect(readWhole(paper.key, store)?.toString()).toBe('the words of a paper');
  });

  it('is nothing when a piece is gone', () => {
    rmSync(join(folder, letter.key.slice(0, 2), letter.key.slice(2)));
    expect(readWhole(key, store)).toBeUndefined();
  });

  it('may hold none of the parts', () => {
    keepInPieces(key, Buffer.from('alone'), [paper], store);
    expect(readWhole(key, store)?.toString()).toBe('alone');
  });
});

describe('a digest', () => {
  const of = (bytes: number[]) => digestOf({ name: 'a', bytes: Buffer.from(bytes) });

  it('is the same for equal values, and another for others', () => {
    expect(digestOf({ a: [1, 'x'] })).toBe(digestOf({ a: [1, 'x'] }));
    expect(digestOf({ a: [1, 'x'] })).not.toBe(digestOf({ a: [1, 'y'] }));
    expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'));
  });

  it('sees what stands in maps and in bytes', () => {
    expect(digestOf(new Map([['a', 1]]))).not.toBe(digestOf(new Map([['a', 2]])));
    expect(of([1, 2])).toBe(of([1, 2]));
    expect(of([1, 2])).not.toBe(of([1, 3]));
  });
});

describe('what is recalled', () => {
  it('is made once for equal values, also by another run of the program', () => {
    const made: string[] = [];
    const recalled = (version: string, text: string) =>
      recallFrom(openStore(folder), version)(['text', text], () => {
        made.push(`${version} ${text}`);
        return { words: new Map([[text, text.length]]), missing: undefined };
      });
    expect(recalled('one', 'hi')).toEqual(recalled('one', 'hi'));
    recalled('one', 'ho');
    recalled('two', 'hi');
    expect(made).toEqual(['one hi', 'one ho', 'two hi']);
  });

  it('is nothing where nothing is remembered', () => {
    let count = 0;
    for (let time = 0; time < 2; time++) noRecall([], () => count++);
    expect(count).toBe(2);
  });
});
