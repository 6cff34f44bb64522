import { all } from '../../exercises/live/make.ts';
import type { ExerciseKind } from '../../lesson/exercise.ts';
import type { Around } from '../exercises.ts';
import { passingStores } from '../stores.ts';
import { goInWindow, wakePage } from '../wake.ts';
import { findApi } from './api.ts';
import { type Asked, reportTo } from './report.ts';
import { openSession, type Session } from './session.ts';

/** What the page does by itself inside a learning platform. Without one it works all the same. */
function start(): void {
  let session: Session | undefined;
  wakePage(
    passingStores(),
    () => {
      session = openSession(findApi(globalThis as unknown as Parameters<typeof findApi>[0]));
      endWithPage(session);
      return around(session);
    },
    (address) => {
      session?.finish();
      leavePlatform(address);
    },
  );
  openOutsideApart();
}

function around(session: Session): Around {
  const exercises = all(document, '[data-exercise]').map(
    ({ id, dataset }): Asked => ({ id, kind: dataset.exercise as ExerciseKind }),
  );
  const report = reportTo(session, exercises);
  return { answers: report, canKeep: false, listener: report };
}

/** A platform may not hear of the end of a page in time, so it is also told whenever the page goes out of sight. */
function endWithPage(session: Session): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.commit();
  });
  addEventListener('pagehide', () => session.finish());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

/** The window around this page shows the lesson too: it goes first. */
function leavePlatform(address: string): void {
  try {
    (top ?? window).location.replace(address);
  } catch {
    goInWindow(address);
  }
}

/** A site that took the place of the lesson would end the visit. */
function openOutsideApart(): void {
  for (const link of all<HTMLAnchorElement>(document, 'a[href^="http"]')) link.target = '_blank';
}

start();
