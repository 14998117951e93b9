import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { type CampaignClock, realMsUntil } from '../domain/campaign/campaign-clock.ts';

/** The one timer of a notice. */
export interface Alarm {
  /** Arms the timer for a business instant (null: none); does nothing when it stands there already. */
  aim(at: string | null, summary: () => string): void;
  /** True when the armed instant has come and the alarm has to be handled. */
  rang(): boolean;
}

/**
 * At most one timer exists at a time; it is re-armed only when the instant changes (two events each).
 * @param ring called when the armed instant has come.
 */
export function alarmOf(clock: CampaignClock, ring: () => void): Alarm {
  let armed: { at: string; scope: CancellationScope } | null = null;
  let rang = false;
  return {
    aim(at, summary) {
      rang = false;
      if (at === (armed?.at ?? null)) return;
      armed?.scope.cancel();
      armed = null;
      if (at === null) return;
      const scope = new CancellationScope();
      const ms = realMsUntil(clock, at, Date.now());
      armed = { at, scope };
      scope
        .run(() => sleep(ms, { summary: summary() }))
        .then(
          () => {
            // A timer that lost the race against its own replacement must not disarm the new one.
            if (armed?.scope !== scope) return;
            armed = null;
            rang = true;
            ring();
          },
          (error) => {
            if (!isCancellation(error)) throw error;
          },
        );
    },
    rang: () => rang,
  };
}
