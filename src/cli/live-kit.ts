import { type Kit, makeKit } from '../site/make-kit.ts';
import { folderOutput } from '../site/output.ts';
import { emptyMemory } from '../source/memory.ts';
import { cacheFolder, languageOfTerminal, readLicence } from './environment.ts';
import { printProblems } from './print.ts';
import { readAndCheck } from './read.ts';

/** A kit that is made again at every change, for serving. */
export interface LiveKit {
  /** The folder of the lessons. */
  readonly lessons: string;
  /** The newest kit without errors. */
  readonly kit: Kit;
  /** Reads all again; with errors it shows them and keeps the kit as it was. */
  readonly refresh: (output: string) => Promise<void>;
}

/** @returns a live kit of the folder in `KIT_LESSONS`, or of `lessons/` */
export function liveKit(): LiveKit {
  const lessons = process.env.KIT_LESSONS ?? 'lessons';
  const language = languageOfTerminal();
  const memory = emptyMemory();
  let kit: Kit = emptyKit;
  return {
    lessons,
    get kit() {
      return kit;
    },
    refresh: async (output) => {
      const { content, problems } = await readAndCheck(lessons, language, memory);
      printProblems(problems.all, 'pretty', language, { brief: true });
      if (problems.hasErrors) return;
      kit = await makeKit({
        content,
        output: folderOutput(output),
        cache: cacheFolder,
        paper: 'a4',
        licence: readLicence(lessons),
      });
    },
  };
}

const emptyKit: Kit = {
  stylesheet: '',
  script: '',
  plainScript: '',
  pages: { student: [], teacher: [], board: [], home: [], help: [], away: [], languages: [], notFound: [] },
};
