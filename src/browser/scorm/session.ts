import type { Api } from './api.ts';
import { spanOf } from './times.ts';

/** A visit to the lesson, as the platform keeps it. */
export interface Session {
  readonly get: (name: string) => string;
  readonly set: (name: string, value: string) => void;
  /** Asks the platform to store what it was told. */
  readonly commit: () => void;
  /** Ends the visit; what is said afterwards is lost. */
  readonly finish: () => void;
}

/** A page without a platform: nothing is told, nothing comes back. */
export const noSession: Session = {
  get: () => '',
  set: () => undefined,
  commit: () => undefined,
  finish: () => undefined,
};

/**
 * Begins a visit. A platform that fails in the middle of it must not stop the lesson, so its errors end here.
 *
 * @param now the time in milliseconds
 */
export function openSession(api: Api | undefined, now = Date.now): Session {
  if (!api || String(attempt(() => api.LMSInitialize(''))) !== 'true') return noSession;
  const began = now();
  let isOpen = true;
  const set = (name: string, value: string) => {
    if (isOpen) attempt(() => api.LMSSetValue(name, value));
  };
  const commit = () => {
    if (isOpen) attempt(() => api.LMSCommit(''));
  };
  return {
    get: (name) => String(attempt(() => api.LMSGetValue(name)) ?? ''),
    set,
    commit,
    finish: () => {
      set('cmi.core.session_time', spanOf(now() - began));
      commit();
      if (isOpen) attempt(() => api.LMSFinish(''));
      isOpen = false;
    },
  };
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}
