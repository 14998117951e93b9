import type {
  CustomSlotSupplier,
  SlotPermit,
  WorkerTuner,
  WorkflowSlotInfo,
} from '@temporalio/worker';

/** How many tasks of letters a worker works on at once. */
export interface TaskLimits {
  /** Of letters that it remembers: each is a step of milliseconds, most of it spent waiting for MongoDB. */
  remembered: number;
  /** Of letters that it does not remember: each begins with the replay of the whole history. */
  replayed: number;
}

/** Threads that the letters of a worker share: a second one halves what replays take where there is a second core. */
export const REPLAY_THREADS = 2;

/**
 * A replay of 500 events takes 0.4 s of a thread. A task has ten seconds, after which the engine gives it out again, and what was
 * replayed is thrown away: sixty such letters, forty at once, took two minutes to answer after a kill. Steps of remembered letters
 * have a limit of their own, for with four of all at once a worker does two thirds of its work (ADR 0057).
 */
export const TASK_LIMITS: TaskLimits = { remembered: 24, replayed: 4 };

/** What a worker takes of everything else; the SDK's own numbers. */
const OTHERS = { type: 'fixed-size', numSlots: 100 } as const;

interface Slot extends SlotPermit {
  isSticky: boolean;
}

/** Slots of one kind: so many are given out, and the others wait in the order in which they came. */
function slotsOf(limit: number) {
  let free = limit;
  const waiting: (() => void)[] = [];
  return {
    /** Takes a slot if one is free and nobody waits for it. */
    tryTake(): boolean {
      if (free === 0) return false;
      free -= 1;
      return true;
    },
    /** @returns once a slot is taken. @throws what the signal was aborted with; no slot is taken then. */
    take(signal: AbortSignal): Promise<void> {
      signal.throwIfAborted();
      if (this.tryTake()) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const given = (): void => {
          signal.removeEventListener('abort', gaveUp);
          resolve();
        };
        const gaveUp = (): void => {
          waiting.splice(waiting.indexOf(given), 1);
          reject(signal.reason);
        };
        waiting.push(given);
        signal.addEventListener('abort', gaveUp, { once: true });
      });
    },
    release(): void {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}

/** Gives out slots for tasks of letters: few to the common queue, whose tasks are replayed, and many to the worker's own. */
export function taskSlots(limits: TaskLimits): CustomSlotSupplier<WorkflowSlotInfo> {
  const [remembered, replayed] = [slotsOf(limits.remembered), slotsOf(limits.replayed)];
  const kind = (isSticky: boolean) => (isSticky ? remembered : replayed);
  return {
    type: 'custom',
    async reserveSlot({ isSticky }, abortSignal): Promise<Slot> {
      await kind(isSticky).take(abortSignal);
      return { isSticky };
    },
    tryReserveSlot: ({ isSticky }) => (kind(isSticky).tryTake() ? { isSticky } : null),
    markSlotUsed: () => undefined,
    releaseSlot: ({ permit }) => kind((permit as Slot).isSticky).release(),
  };
}

/** How much a worker of letters takes on at once. */
export const tunerForLetters = (): WorkerTuner => ({
  workflowTaskSlotSupplier: taskSlots(TASK_LIMITS),
  activityTaskSlotSupplier: OTHERS,
  localActivityTaskSlotSupplier: OTHERS,
  nexusTaskSlotSupplier: OTHERS,
});
