import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { realMsUntil, type Tempo } from '../domain/campaign/tempo.ts';

/** The one timer of a notice. */
export interface Alarm {
  /**
   * Arms the timer for a business instant (null: none); does nothing when it stands there already, or has rung for it and
   * waits to be handled.
   */
  aim(at: string | null, summary: () => string): void;
  /** The instant for which the alarm has rung and is to be handled; null: none. */
  rungFor(): string | null;
  /** The business instant for which the timer stands; null while there is none. */
  armedAt(): string | null;
}

/**
 * At most one timer exists at a time; it is re-armed only when the instant changes (two events each).
 * @param ring called when the armed instant has come.
 */
export function alarmOf(tempo: Tempo, ring: () => void): Alarm {
  // A timer may be armed from an update handler, whose scope a cancel request reaches; the chase goes on all the same.
  const parent = new CancellationScope({ cancellable: false });
  let armed: { at: string; scope: CancellationScope } | null = null;
  let rung: string | null = null;
  return {
    aim(at, summary) {
      if (at === (armed?.at ?? rung)) return;
      rung = null;
      armed?.scope.cancel();
      armed = null;
      if (at === null) return;
      const scope = new CancellationScope({ cancellable: true, parent });
      const ms = realMsUntil(tempo, at, Date.now());
      armed = { at, scope };
      scope
        .run(() => sleep(ms, { summary: summary() }))
        .then(
          () => {
            // A timer that lost the race against its own replacement must not disarm the new one.
            if (armed?.scope !== scope) return;
            armed = null;
            rung = at;
            ring();
          },
          (error) => {
            if (!isCancellation(error)) throw error;
          },
        );
    },
    rungFor: () => rung,
    armedAt: () => armed?.at ?? null,
  };
}
