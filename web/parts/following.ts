import type { Change } from './concerns.ts';

/** A connection that comes sooner was not lost. */
const LOST_MS = 8_000;

/** So long after a connection was refused the next one is tried. */
const AGAIN_MS = 5_000;

/** The house says every 20 s that it is there: once two of these are missing, nothing comes over the connection any more. */
export const SILENT_MS = 45_000;

/** The state of a connection that the browser does not open again by itself. */
const CLOSED = 2;

/** A connection over which a house tells of changes, as a browser's EventSource is one. */
export interface Told {
  readonly readyState: number;
  addEventListener(name: string, heard: (event: { data: string }) => void): void;
  close(): void;
}

/** Does something after so many milliseconds. @returns leaves it undone. */
type After = (ms: number, act: () => void) => () => void;

const byTimer: After = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** What a page does with what it is told. */
interface Following {
  connect(): Told;
  /** It is told of every change from now on; `isFirst` says that it never was before. */
  ready(isFirst: boolean): void;
  changed(change: Change): void;
  /** Nothing was heard for so long that what the page shows may be old. */
  lost(): void;
  after?: After;
}

/**
 * Follows what a house tells until it is left. A connection counts only while something is heard over it: on a network that
 * falls silent it stays open for ever.
 * @returns leaves it.
 */
export function followHouse(following: Following): () => void {
  const { connect, ready, changed, lost, after = byTimer } = following;
  const nothing = (): void => undefined;
  let isFirst = true;
  let close = nothing;
  let leaveSilence = nothing;
  let leaveOpening = nothing;
  let leaveLosing: (() => void) | null = null;
  const lose = (): void => {
    leaveLosing ??= after(LOST_MS, lost);
  };
  const hear = (): void => {
    leaveSilence();
    leaveSilence = after(SILENT_MS, () => {
      lost();
      close();
      open();
    });
  };
  const open = (): void => {
    const told = connect();
    close = () => told.close();
    lose();
    hear();
    told.addEventListener('ready', () => {
      leaveLosing?.();
      leaveLosing = null;
      hear();
      ready(isFirst);
      isFirst = false;
    });
    told.addEventListener('alive', hear);
    told.addEventListener('change', ({ data }) => {
      hear();
      changed(JSON.parse(data) as Change);
    });
    told.addEventListener('error', () => {
      lose();
      hear();
      // The API ends each connection after some minutes, and the browser comes back by itself; once it was refused it does not.
      if (told.readyState !== CLOSED) return;
      leaveSilence();
      leaveOpening = after(AGAIN_MS, open);
    });
  };
  open();
  return () => {
    leaveLosing?.();
    leaveSilence();
    leaveOpening();
    close();
  };
}
