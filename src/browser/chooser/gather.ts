import { type Zippable, zipSync } from 'fflate';
import type { Catalogue, Wanted } from './catalogue.ts';

export interface Gathering {
  /** The address of the catalogue; what it names lies beside it. */
  readonly catalogue: string;
  readonly signal: AbortSignal;
  /** Hears how much of the whole is there, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** Only files of this very site: an address that leads elsewhere is not asked for. */
function addressOf(url: string, catalogue: string): string {
  const address = new URL(`.${url}`, catalogue);
  if (address.origin !== location.origin) throw new Error(`${address.href} is not of this site`);
  return address.href;
}

/** @throws without a network */
export async function readCatalogue({ catalogue, signal }: Gathering): Promise<Catalogue> {
  const response = await fetch(catalogue, { signal });
  if (!response.ok) throw new Error(`${catalogue}: ${response.status}`);
  return (await response.json()) as Catalogue;
}

/**
 * Fetches files one after the other, so that a slow line is not asked for all of them at once, and packs them.
 *
 * @param texts that are made here, by name
 * @throws when one of them does not come, or comes cut off
 */
export async function gather(
  wanted: readonly Wanted[],
  texts: Readonly<Record<string, string>>,
  gathering: Gathering,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(texts)) entries[name] = new TextEncoder().encode(text);
  for (const [index, file] of wanted.entries()) {
    entries[file.name] = [await fetchWhole(file, gathering), { level: 0 }];
    gathering.onProgress((index + 1) / wanted.length);
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

async function fetchWhole(
  { url, bytes }: Wanted,
  { catalogue, signal }: Gathering,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(addressOf(url, catalogue), { signal });
  const content = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || (bytes !== undefined && content.length !== bytes))
    throw new Error(`${url} did not come whole`);
  return content;
}
