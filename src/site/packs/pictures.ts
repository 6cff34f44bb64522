import type { Picture } from '../../lesson/prose.ts';
import type { NamedBytes } from '../../pack/zip.ts';

/** Gives pictures their places, and has their files in the end. */
export interface PictureShelf {
  readonly placeOf: (picture: Picture) => string;
  readonly files: () => readonly NamedBytes[];
}

/**
 * A shelf of pictures by number: an author's name for a picture may say too much, or be one that a platform refuses.
 *
 * @param folder in the pack, with its slash; empty for none
 * @param prepare gives the bytes to put on it, and the ending of their name
 */
export function pictureShelf(folder = 'pictures/', prepare: Prepare = asTheyAre): PictureShelf {
  const shelf = new Map<string, NamedBytes>();
  return {
    placeOf: (picture) => {
      const known = shelf.get(picture.name);
      if (known) return known.name;
      const { ending, bytes } = prepare(picture);
      const placed = { name: `${folder}${shelf.size + 1}.${ending}`, bytes };
      shelf.set(picture.name, placed);
      return placed.name;
    },
    files: () => [...shelf.values()],
  };
}

export type Prepare = (picture: Picture) => { readonly ending: string; readonly bytes: Uint8Array };

const asTheyAre: Prepare = ({ type, bytes }) => ({ ending: type === 'jpeg' ? 'jpg' : type, bytes });
