import type { Connection } from 'mongoose';
import { collectionOf } from '../models.ts';

/** So many messages within so many milliseconds. */
export interface Limit {
  count: number;
  ms: number;
  /** True for a limit of our own, which is counted where it is kept. */
  whole?: boolean;
}

/** When the last messages left within one limit: of a channel, or of a channel to one person. */
interface BudgetDoc {
  _id: string;
  times: number[];
  /** For the index by which it is forgotten. */
  at: Date;
}

/** A list outlives what it counts by so long, for the clock by which MongoDB forgets it may be ahead of ours. */
const CLOCKS_DIFFER_MS = 86_400_000;

/** A provider counts when a message reaches it, not when it leaves: a tenth of each limit is left to that difference. */
const kept = ({ count, whole = false }: Limit): number =>
  whole ? count : Math.max(1, Math.floor(count * 0.9));

/** How long one limit makes a message wait, by the times of those before it; 0 where it may leave. */
function waitFor(limit: Limit, times: readonly number[], nowMs: number): number {
  const oldest = times.filter((t) => t > nowMs - limit.ms).at(-kept(limit));
  return oldest === undefined ? 0 : oldest + limit.ms - nowMs;
}

/**
 * Takes a place within the limits of a channel, or says how long none is free. The count outlives every process.
 * @param scope whose limits they are: a channel, or a channel and one of its addresses.
 */
export async function takePlace(
  connection: Connection,
  scope: string,
  limits: readonly Limit[],
  nowMs: number,
): Promise<number> {
  if (limits.length === 0) return 0;
  const budgets = collectionOf<BudgetDoc>(connection, 'channelBudgets');
  const longest = Math.max(...limits.map((l) => l.ms));
  const most = Math.max(...limits.map(kept));
  for (;;) {
    const doc = await budgets.findOne({ _id: scope });
    const times = doc?.times ?? [];
    const wait = Math.max(...limits.map((limit) => waitFor(limit, times, nowMs)));
    if (wait > 0) return wait;
    const left = [...times.filter((t) => t > nowMs - longest), nowMs].slice(-most);
    const at = new Date(nowMs + longest + CLOCKS_DIFFER_MS);
    try {
      // Whoever has taken a place meanwhile has changed the list: then it is looked at again.
      const { matchedCount, upsertedCount } = await budgets.updateOne(
        doc === null ? { _id: scope, times: [] } : { _id: scope, times },
        { $set: { times: left, at } },
        { upsert: doc === null },
      );
      if (matchedCount + upsertedCount > 0) return 0;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 11_000) throw error;
    }
  }
}

/** Gives a place back that was taken at that instant. */
export async function givePlaceBack(
  connection: Connection,
  scope: string,
  takenMs: number,
): Promise<void> {
  const budgets = collectionOf<BudgetDoc>(connection, 'channelBudgets');
  for (;;) {
    const doc = await budgets.findOne({ _id: scope });
    const place = doc?.times.lastIndexOf(takenMs) ?? -1;
    if (doc === null || place < 0) return;
    const times = doc.times.toSpliced(place, 1);
    const { matchedCount } = await budgets.updateOne(
      { _id: scope, times: doc.times },
      { $set: { times } },
    );
    if (matchedCount > 0) return;
  }
}
