import { useState } from 'react';

interface Row {
  readonly id: string;
}

/**
 * The rows that stand there, each as it is now, without moving one from under the pointer: what has gone stays as it was, what
 * is new waits. `isMoved` says that the list is another by now.
 * @param shown the rows as they stand.
 * @param fresh the list as it is now.
 */
export function keepOrder<R extends Row>(
  shown: readonly R[],
  fresh: readonly R[],
): { rows: readonly R[]; isMoved: boolean } {
  const now = new Map(fresh.map((row) => [row.id, row]));
  const rows = shown.map((row) => now.get(row.id) ?? row);
  const isMoved =
    shown.length !== fresh.length || shown.some((row, place) => fresh[place]?.id !== row.id);
  return { rows, isMoved };
}

/** True if a list is another one only by rows that follow: more of it was asked for. */
const isLonger = (shown: readonly Row[], fresh: readonly Row[]): boolean =>
  fresh.length > shown.length && shown.every((row, place) => fresh[place]?.id === row.id);

/**
 * Rows that keep their order while others change what they tell, until the reader asks for the newest or for another list.
 * @param key of the list: its filters and its order.
 */
export function useSteadyRows<R extends Row>(
  key: string,
  fresh: readonly R[] | undefined,
): { rows: readonly R[]; isMoved: boolean; renew: () => void } {
  const [kept, setKept] = useState<{ key: string; rows: readonly R[] } | null>(null);
  const isOther = kept === null || kept.key !== key || isLonger(kept.rows, fresh ?? []);
  if (fresh !== undefined && isOther) {
    const next = { key, rows: fresh };
    setKept(next);
    return { rows: fresh, isMoved: false, renew: () => undefined };
  }
  const { rows, isMoved } = keepOrder(kept?.rows ?? [], fresh ?? kept?.rows ?? []);
  return { rows, isMoved, renew: () => setKept({ key, rows: fresh ?? [] }) };
}
