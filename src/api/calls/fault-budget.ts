import { networkOf } from '../../store/access/tries.ts';

/** Whether one more bad call is answered; where it is not, in how many seconds it is, and whether it is the first that is not. */
export type MayFail = { ok: true } | { ok: false; retryAfterS: number; isFirst: boolean };

/** Bad calls of one address that are recorded and answered each minute; a person makes a few. */
const FAULTS_A_MINUTE = 600;
const MINUTE_MS = 60_000;

/**
 * How many bad calls an address may make in a minute; kept in this process's memory and by address, so good calls must not be held to
 * it: a county may come from one address.
 * @param nowMs real time in epoch milliseconds.
 */
export function faultBudget(nowMs: () => number, aMinute = FAULTS_A_MINUTE) {
  let since = 0;
  const faults = new Map<string, number>();
  return {
    /** Takes one off what an address has left in this minute. */
    mayFail(ip: string | undefined): MayFail {
      const now = nowMs();
      if (now - since >= MINUTE_MS) {
        faults.clear();
        since = now;
      }
      const address = networkOf(ip ?? '');
      const count = (faults.get(address) ?? 0) + 1;
      faults.set(address, count);
      if (count <= aMinute) return { ok: true };
      const retryAfterS = Math.max(1, Math.ceil((since + MINUTE_MS - now) / 1000));
      return { ok: false, retryAfterS, isFirst: count === aMinute + 1 };
    },
  };
}
