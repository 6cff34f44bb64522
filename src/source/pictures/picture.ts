import { nearest } from '../../exercises/reading/nearest.ts';
import type { Picture } from '../../lesson/prose.ts';
import type { Place, ProblemValues, Report } from '../../problem.ts';
import type { LessonFolder } from '../folder.ts';
import { largestPicture, mostPixels } from '../limits.ts';
import { type Drawn, type Fault, fault } from './drawn.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';
import { isSvg, readSvg } from './svg.ts';

/** The pictures of one lesson folder. Each file is read once, however often it is used. */
export interface Pictures {
  /** @returns nothing, and a problem at `place`, where the picture cannot be used */
  readonly find: (written: string, place: Place, report: Report) => Picture | undefined;
  /** Names of the files that were asked for. */
  readonly used: ReadonlySet<string>;
}

/** The kinds of picture, told apart by what is in the file. */
const formats = [
  { type: 'png', is: isPng, read: readPng },
  { type: 'jpeg', is: isJpeg, read: readJpeg },
  { type: 'svg', is: isSvg, read: readSvg },
] as const;

export function picturesOf(folder: LessonFolder): Pictures {
  const known = new Map<string, Picture | Fault>();
  const used = new Set<string>();
  return {
    used,
    find: (written, place, report) => {
      const name = written.replace(/^(?:\.\/)+/u, '');
      used.add(name);
      if (!known.has(name)) known.set(name, readPicture(folder, name));
      const found = known.get(name)!;
      if (!('code' in found)) return found;
      report(found.code, place, { actual: written, ...found.values });
      return undefined;
    },
  };
}

function readPicture(folder: LessonFolder, name: string): Picture | Fault {
  if (leadsOutside(name)) return fault('picture-outside');
  const entry = folder.entries.find(
    (one) => one.name === name || (one.isLink && name.startsWith(`${one.name}/`)),
  );
  if (!entry)
    return fault(
      'picture-missing',
      nearest(
        name,
        folder.entries.map((one) => one.name),
      ) as ProblemValues,
    );
  if (entry.isLink) return fault('picture-link');
  if (entry.bytes > largestPicture)
    return fault('picture-large', { expected: `${largestPicture / 1024 / 1024} MB` });
  const bytes = folder.read(name);
  const format = formats.find(({ is }) => is(bytes));
  if (!format) return fault('picture-type');
  const drawn = format.read(bytes);
  return 'code' in drawn ? drawn : (tooManyPixels(drawn) ?? { name, type: format.type, ...drawn, bytes });
}

/** Not a plain path downwards: an address, an absolute path, or a way up. */
function leadsOutside(name: string): boolean {
  const segments = name.split('/');
  return (
    /^[a-z][a-z\d+.-]*:/iu.test(name) ||
    /[\\?#]/u.test(name) ||
    segments.some((part) => part === '' || part === '..')
  );
}

function tooManyPixels({ width, height }: Drawn): Fault | undefined {
  if (width * height <= mostPixels) return undefined;
  return fault('picture-pixels', { size: `${width} × ${height}`, expected: mostPixels / 1_000_000 });
}
