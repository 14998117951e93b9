import type { Response } from 'express';

type Loose = (...all: never[]) => unknown;

/**
 * Holds an answer back before its first byte, whoever sends it and however, until it is settled whether it may leave.
 * @param settle is asked once, with the answer's status set; null lets it leave at once.
 * @param instead sends something else in its place.
 */
export function holdAnswer(
  res: Response,
  settle: () => Promise<boolean> | null,
  instead: () => void,
): void {
  let phase: 'open' | 'held' | 'through' = 'open';
  let held: (() => void)[] = [];
  const write = res.write.bind(res) as Loose;
  const end = res.end.bind(res) as Loose;
  const release = (): void => {
    phase = 'through';
    for (const go of held) go();
    held = [];
    // Whoever was told to wait goes on.
    if (!res.writableEnded) res.emit('drain');
  };
  const replace = (): void => {
    phase = 'through';
    held = [];
    res.locals.isLeaving = false;
    for (const name of res.getHeaderNames()) if (OF_CONTENT.test(name)) res.removeHeader(name);
    instead();
  };
  const hold = (go: () => void): void => {
    held.push(go);
    if (phase === 'held') return;
    phase = 'held';
    // Headers are set: whoever comes to grief now cuts the answer off, as if they had been sent.
    res.locals.isLeaving = true;
    const settling = settle();
    if (settling === null) release();
    else void settling.then((mayLeave) => (mayLeave ? release() : replace()));
  };
  res.write = ((...all: never[]) => {
    if (phase === 'through') return write(...all);
    hold(() => write(...all));
    return false;
  }) as never;
  res.end = ((...all: never[]) => {
    if (phase === 'through') return end(...all);
    hold(() => end(...all));
    return res;
  }) as never;
}

/** Headers that belong to the answer that does not leave. */
const OF_CONTENT = /^(?:content-|etag$|link$|last-modified$|cache-control$|set-cookie$|location$)/;
