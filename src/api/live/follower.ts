import type { Response } from 'express';
import type { Sight } from '../../domain/access/identity.ts';
import type { Change } from '../../store/live/changes.ts';
import { versionsOf } from '../../store/live/versions.ts';
import type { Deps } from '../deps.ts';

/** A proxy takes a connection for dead that says nothing for a minute, and a page one over which it hears nothing for less. */
export const ALIVE_MS = 20_000;
/** Then whoever follows asks anew, and what he may see is looked up anew. */
const LONGEST_MS = 10 * 60_000;

/** An event as a stream holds it. */
export const eventText = (event: string, data: object): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What of some changes lies in a sight: letters by their id and version; what has no units is the office's. */
async function seenOf(
  { connection }: Pick<Deps, 'connection'>,
  sight: Sight,
  changes: readonly Change[],
): Promise<(Change & { seq?: number })[]> {
  const others = sight.of === 'office' ? changes.filter(({ kind }) => kind !== 'notice') : [];
  const letters = changes.flatMap(({ kind, id }) => (kind === 'notice' ? [id] : []));
  const versions = await versionsOf(connection, sight, letters);
  return [...others, ...versions.map(({ id, seq }) => ({ kind: 'notice' as const, id, seq }))];
}

/** How one follower is told. */
interface Telling {
  /** What he may see, looked up each time. */
  sightNow: () => Promise<Sight>;
  /** So long changes are gathered. */
  gatherMs: () => number;
  aliveMs?: number;
}

/** Writes changes to one follower until he leaves, is nobody any more, or his time is over. */
export function follow(
  deps: Pick<Deps, 'connection'>,
  res: Response,
  { sightNow, gatherMs, aliveMs = ALIVE_MS }: Telling,
): { told(change: Change): void; end(): void; stop(): void } {
  let gathered = new Map<string, Change>();
  let gathering: NodeJS.Timeout | undefined;
  // A page hears an event that has data, and no comment. Before the greeting nothing is said: it may still be refused.
  const alive = setInterval(() => {
    if (res.headersSent) res.write(eventText('alive', {}));
  }, aliveMs);
  const over = setTimeout(() => end(), LONGEST_MS);
  const stop = (): void => {
    clearTimeout(gathering);
    clearTimeout(over);
    clearInterval(alive);
  };
  const end = (): void => {
    stop();
    if (!res.writableEnded) res.end();
  };
  const tell = async (): Promise<void> => {
    const changes = [...gathered.values()];
    gathered = new Map();
    gathering = undefined;
    try {
      for (const change of await seenOf(deps, await sightNow(), changes))
        res.write(eventText('change', change));
    } catch {
      // He is nobody any more, or it cannot be looked up: he is told nothing, comes back, and looks at everything anew.
      end();
    }
  };
  return {
    end,
    stop,
    told(change) {
      gathered.set(`${change.kind}/${change.id}`, change);
      gathering ??= setTimeout(() => void tell(), gatherMs());
    },
  };
}
