import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaceSet, loadFaces, uncoveredCharacters } from './faces.ts';
import { cachedTable } from './fonts/cache.ts';
import { faceSources } from './fonts/files.ts';

describe('the characters that paper can show', () => {
  let faces: FaceSet;
  beforeAll(async () => {
    faces = await loadFaces('atkinson');
  });
  const missing = (text: string): readonly string[] =>
    uncoveredCharacters(text, faces).map(({ character }) => character);

  it('are those of the languages of Europe, and emoji', () => {
    expect(missing('Jij zegt: “één reünie – ’s morgens, € 5…” Łódź, Ελλάδα, Жанна, Nguyễn, 😀🐴')).toEqual(
      [],
    );
  });

  it('may be written in pieces: a letter and its accent', () => {
    expect(missing('e\u0301e\u0301n')).toEqual([]);
  });

  it('count signs that only steer as nothing to draw', () => {
    expect(missing('👩🏽\u200d💻 ❤️ zacht\u00adjes\u200b, 0800\u20110432\u00a0')).toEqual([]);
  });

  it('are named with their place where no font has them', () => {
    expect(uncoveredCharacters('a漢b𓀀', faces)).toEqual([
      { character: '漢', index: 1 },
      { character: '𓀀', index: 3 },
    ]);
  });
});

describe('the font cache', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const source = {
    ...faceSources.atkinson.regular,
    characters: [...'abc -'].map((letter) => [letter.codePointAt(0)!, letter.codePointAt(0)!] as const),
  };

  it('keeps a table that is made once', async () => {
    const made = await cachedTable(source, folder);
    expect(await readdir(folder)).toHaveLength(1);
    const kept = await cachedTable(source, folder);
    expect(kept()).toEqual(made());
    expect(kept().codePoints).toHaveLength(5);
  });

  it('makes a table anew when its file was damaged', async () => {
    const [name] = await readdir(folder);
    const path = join(folder, name!);
    const whole = await readFile(path);
    const changed = Buffer.from(whole);
    changed[whole.length - 9]! ^= 1;
    for (const damaged of [whole.subarray(0, -20), changed, Buffer.alloc(0)]) {
      await writeFile(path, damaged);
      await cachedTable(source, folder);
      expect(await readFile(path)).toEqual(whole);
    }
  });

  it('leaves no half-written files', async () => {
    expect((await readdir(folder)).filter((name) => !name.endsWith('.table'))).toEqual([]);
  });
});
