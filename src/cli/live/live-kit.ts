import { engineVersion } from '../../cache/engine.ts';
import { localeOf } from '../../locale/locale.ts';
import { type DrawingData, drawingData, drawingKey } from '../../site/drawn-pages.ts';
import type { KeptPage } from '../../site/kept-pages.ts';
import { noPages } from '../../site/kept-pages.ts';
import { type Kit, makeKit } from '../../site/make-kit.ts';
import { emptyKitMemory } from '../../site/make-lessons.ts';
import { cacheFolder, languageOfTerminal, readLicence } from '../environment.ts';
import { keptMemory } from '../memory.ts';
import { printProblems } from '../print.ts';
import { readAndCheck } from '../read.ts';
import { type ServerOptions, serverOptions } from './server.ts';
import type { LiveState } from './state.ts';

/** A kit that is made again at every change, for serving. */
export interface LiveKit {
  /** The folder of the lessons. */
  readonly lessons: string;
  /** What to draw: the pages of the newest kit without errors that are not drawn yet. */
  readonly data: DrawingData;
  /** How the site is served, with what an editor sees besides. */
  readonly server: ServerOptions;
  /** Reads all again; with errors it shows them and keeps the kit as it was. */
  readonly refresh: (folder: string) => Promise<void>;
}

/** @returns a live kit of the folder in `KIT_LESSONS`, or of `lessons/` */
export function liveKit(): LiveKit {
  const lessons = process.env.KIT_LESSONS ?? 'lessons';
  const language = languageOfTerminal();
  const version = engineVersion();
  const reading = keptMemory(version);
  const memory = emptyKitMemory();
  const drawn = new Map<string, string>();
  let state: LiveState = { problems: [], lessons: [] };
  let data = nothing;
  return {
    lessons,
    server: serverOptions(() => state, localeOf(language)),
    get data() {
      return data;
    },
    refresh: async (folder) => {
      data = { ...data, pages: nothing.pages };
      const { content, problems, reading: levels } = await readAndCheck(lessons, language, reading);
      printProblems(problems.all, 'pretty', language, { brief: true });
      state = { ...state, problems: problems.all };
      if (problems.hasErrors) return;
      const licence = readLicence(lessons);
      const editorial = { problems: problems.all, reading: levels };
      const job = { content, editorial, folder, cache: cacheFolder, version, licence, memory };
      const kit = await makeKit({ ...job, paper: 'a4' });
      state = { ...state, lessons: kit.lessons };
      data = drawingData(changed(kit, drawn), kit);
    },
  };
}

/** Before the first kit: every template has its list of pages, and it is empty. */
const nothing: DrawingData = {
  stylesheet: '',
  script: '',
  plainScript: '',
  site: '',
  boardScript: '',
  chooserScript: '',
  finderScript: '',
  policy: '',
  pages: noPages,
};

/** Pages that look otherwise than they did when they were last drawn. */
function changed(kit: Kit, drawn: Map<string, string>): readonly KeptPage[] {
  return kit.pages.filter((page) => {
    const key = drawingKey(page, kit);
    const isChanged = drawn.get(page.url) !== key;
    drawn.set(page.url, key);
    return isChanged;
  });
}
