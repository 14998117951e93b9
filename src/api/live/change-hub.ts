import type { Connection } from 'mongoose';
import { type Change, watchChanges } from '../../store/live/changes.ts';

/** Somebody who is told of changes. */
export interface Listener {
  told(change: Change): void;
  /** No change is told any more. */
  lost(): void;
}

/** Tells all listeners of a process of changes. */
export interface ChangeHub {
  /** Resolves once every later change is told. @returns ends it. @throws Error while MongoDB is away. */
  listen(listener: Listener): Promise<() => void>;
}

/** One look at the changes for all listeners of a process; it is open while somebody listens. */
export function changeHub(connection: Connection): ChangeHub {
  const listeners = new Set<Listener>();
  let watching: Promise<() => Promise<void>> | null = null;
  const lose = (): void => {
    watching = null;
    const all = [...listeners];
    listeners.clear();
    for (const listener of all) listener.lost();
  };
  const leave = (listener: Listener): void => {
    listeners.delete(listener);
    if (listeners.size > 0 || watching === null) return;
    const ending = watching;
    watching = null;
    void ending.then((close) => close()).catch(() => undefined);
  };
  return {
    async listen(listener) {
      listeners.add(listener);
      watching ??= watchChanges(
        connection,
        (change) => {
          for (const one of listeners) one.told(change);
        },
        lose,
      );
      try {
        await watching;
      } catch (error) {
        listeners.delete(listener);
        watching = null;
        throw error;
      }
      return () => leave(listener);
    },
  };
}
