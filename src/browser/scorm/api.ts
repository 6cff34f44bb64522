/** What a learning platform offers a SCORM 1.2 package. It takes and gives texts only. */
export interface Api {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSGetValue: (name: string) => unknown;
  readonly LMSSetValue: (name: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
}

/** A window in which the platform may have put its interface. */
interface Frame {
  readonly API?: Api | null;
  readonly parent: Frame;
  readonly opener?: Frame | null;
}

/** Platforms put frames in frames, but not this many. */
const deepest = 50;

/** The platform's interface: in a window around this one, or around the one that opened it. */
export function findApi(from: Frame): Api | undefined {
  return apiAround(from) ?? apiAround(reach(() => from.opener)) ?? apiAround(reach(() => topOf(from).opener));
}

function apiAround(from: Frame | null | undefined): Api | undefined {
  let frame = from;
  for (let depth = 0; frame && depth < deepest; depth++) {
    const here: Frame = frame;
    const api = reach(() => here.API);
    if (api) return api;
    const around: Frame | undefined = reach(() => here.parent);
    frame = around === here ? undefined : around;
  }
  return undefined;
}

function topOf(from: Frame): Frame {
  let frame = from;
  for (let depth = 0; frame.parent !== frame && depth < deepest; depth++) frame = frame.parent;
  return frame;
}

/** A window of another host keeps what is in it to itself. */
function reach<Found>(look: () => Found | null | undefined): Found | undefined {
  try {
    return look() ?? undefined;
  } catch {
    return undefined;
  }
}
