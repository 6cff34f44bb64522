import { engineVersion } from '../cache/engine.ts';
import { type DrawingData, drawingData, drawingKey } from '../site/drawn-pages.ts';
import type { KeptPage } from '../site/kept-pages.ts';
import { type Kit, makeKit } from '../site/make-kit.ts';
import type { EditionMemory } from '../site/make-lessons.ts';
import { cacheFolder, languageOfTerminal, readLicence } from './environment.ts';
import { keptMemory } from './memory.ts';
import { printProblems } from './print.ts';
import { readAndCheck } from './read.ts';

/** A kit that is made again at every change, for serving. */
export interface LiveKit {
  /** The folder of the lessons. */
  readonly lessons: string;
  /** What to draw: the pages of the newest kit without errors that are not drawn yet. */
  readonly data: DrawingData | undefined;
  /** Reads all again; with errors it shows them and keeps the kit as it was. */
  readonly refresh: (folder: string) => Promise<void>;
}

/** @returns a live kit of the folder in `KIT_LESSONS`, or of `lessons/` */
export function liveKit(): LiveKit {
  const lessons = process.env.KIT_LESSONS ?? 'lessons';
  const language = languageOfTerminal();
  const version = engineVersion();
  const memory = keptMemory(version);
  const editions: EditionMemory = new Map();
  const drawn = new Map<string, string>();
  let data: DrawingData | undefined;
  return {
    lessons,
    get data() {
      return data;
    },
    refresh: async (folder) => {
      const { content, problems } = await readAndCheck(lessons, language, memory);
      printProblems(problems.all, 'pretty', language, { brief: true });
      if (problems.hasErrors) return;
      const licence = readLicence(lessons);
      const kit = await makeKit({
        content,
        folder,
        cache: cacheFolder,
        paper: 'a4',
        licence,
        memory: editions,
      });
      data = drawingData(changed(kit, drawn), kit);
    },
  };
}

/** Pages that look otherwise than they did when they were last drawn. */
function changed(kit: Kit, drawn: Map<string, string>): readonly KeptPage[] {
  return kit.pages.filter((page) => {
    const key = drawingKey(page, kit);
    const isChanged = drawn.get(page.url) !== key;
    drawn.set(page.url, key);
    return isChanged;
  });
}
