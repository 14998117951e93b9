import type { Instant } from '../../domain/calendar/instant.ts';
import { chainOf, type Entry, type Said } from './call-chain.ts';

/** A place to which records are written; what it has taken survives the process. */
export interface Sink {
  name: 'database' | 'file';
  /** Writes entries in their order; an entry that is there already stays. @throws when it cannot. */
  write(entries: Entry[]): Promise<void>;
  /** Milliseconds in which it gathers what comes, while another sink has taken it. */
  gatherMs: number;
  close?(): Promise<void>;
}

/** How a sink does. */
export interface SinkState {
  name: Sink['name'];
  /** Since when it has taken nothing; null while it does. */
  awaySince: Instant | null;
  /** What its last failure said. */
  error: string | null;
  waiting: number;
}

/** No sink has taken a record. */
export class RecordAway extends Error {
  constructor() {
    super('no sink takes records of calls');
    this.name = 'RecordAway';
  }
}

/** Limits of a recorder; other than these in tests alone. */
export interface RecorderLimits {
  /** A call waits so long for a sink; well below the second within which it has to be refused. */
  waitMs: number;
  retryMs: number;
  /** Entries that wait for a sink at most, about 1 kB each. */
  most: number;
  /** Entries that are written at once at most. */
  group: number;
}

const LIMITS: RecorderLimits = { waitMs: 800, retryMs: 200, most: 20_000, group: 500 };

interface Waiting {
  entry: Entry;
  /** Some sink has it. */
  safe: () => void;
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms).unref());

/** A write that takes so many times what a call waits for it hangs. */
const HANGING = 5;

/** A timer that fires so much later than it was to shows that the process itself stood still. */
const STALL_MS = 50;

/**
 * Gives up after so long. A process that stood still meanwhile has not heard yet what the sinks have said: it waits once more
 * for as long as it stood, so that its own pause is not taken for theirs.
 * @returns what ends the waiting.
 */
function patience(ms: number, giveUp: () => void): () => void {
  const began = performance.now();
  let timer = setTimeout(() => {
    const stood = performance.now() - began - ms;
    if (stood < STALL_MS) giveUp();
    else timer = setTimeout(giveUp, Math.min(stood, ms));
  }, ms);
  return () => clearTimeout(timer);
}

/** Why something failed; null where it did not. */
const failureOf = (work: Promise<void>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

/** One sink with what waits for it. It is tried again until it has taken everything. */
function lineTo(
  sink: Sink,
  { waitMs, retryMs, most, group }: RecorderLimits,
  told: (state: SinkState) => void,
) {
  let waiting: Waiting[] = [];
  let working: Promise<void> | null = null;
  let awaySince: Instant | null = null;
  let error: string | null = null;
  /** Set while nobody else has what comes, so that there is no time to gather. */
  let hurried = false;
  const state = (): SinkState => ({
    name: sink.name,
    awaySince,
    error,
    waiting: waiting.length,
  });
  const note = (failure: string | null): void => {
    const isUp = failure === null;
    const wasUp = awaySince === null;
    error = failure ?? error;
    if (isUp === wasUp) return;
    awaySince = isUp ? null : new Date().toISOString();
    told(state());
  };
  const settle = (part: Waiting[]): void => {
    const written = new Set(part);
    // What no longer fitted may have been dropped meanwhile, from the front.
    waiting = waiting.filter((one) => !written.has(one));
    for (const { safe } of part) safe();
  };
  const work = async (): Promise<void> => {
    if (sink.gatherMs > 0 && !hurried) await pause(sink.gatherMs);
    while (waiting.length > 0) {
      const part = waiting.slice(0, group);
      // A sink that hangs is away as well: it is seen by those who ask how it does, and not only by those who wait for it.
      const inTime = patience(waitMs * HANGING, () => note('no answer to a write'));
      const failure = await failureOf(sink.write(part.map(({ entry }) => entry)));
      inTime();
      note(failure);
      if (failure === null) settle(part);
      else await pause(retryMs);
    }
  };
  const start = (): void => {
    working ??= work().finally(() => {
      working = null;
      if (waiting.length > 0) start();
    });
  };
  return {
    state,
    isUp: () => awaySince === null,
    /** True while it takes no more. */
    isFull: () => waiting.length >= most,
    add(one: Waiting, inHurry: boolean): void {
      hurried = inHurry;
      waiting.push(one);
      if (waiting.length > most) waiting.shift();
      start();
    },
    /** Waits until everything is written, at most so long. */
    drained: async (ms: number): Promise<void> => {
      hurried = true;
      if (working !== null) await Promise.race([working, pause(ms)]);
      await sink.close?.();
    },
  };
}

/**
 * Keeps the record of calls in a chain of this process's own and writes each entry to every sink. An entry is safe when one
 * sink has taken it; the others get it as soon as they can.
 * @param told is told when a sink goes away and when it is back.
 */
export function callRecorder(parts: {
  chain: string;
  sinks: Sink[];
  told: (state: SinkState) => void;
  limits?: Partial<RecorderLimits>;
}) {
  const limits = { ...LIMITS, ...parts.limits };
  const link = chainOf(parts.chain);
  const lines = parts.sinks.map((sink) => lineTo(sink, limits, parts.told));
  let missed = 0;
  let count = 0;

  const place = (said: Said, safe: () => void): void => {
    const entry = link(said);
    count += 1;
    // While a prompt sink is up the other ones may gather.
    const isPromptUp = parts.sinks.some((sink, i) => sink.gatherMs === 0 && lines[i]?.isUp());
    for (const line of lines) line.add({ entry, safe }, !isPromptUp);
  };

  /**
   * Keeps an entry.
   * @returns once some sink has it. @throws RecordAway when none has taken it in time; it is still written as soon as one can.
   */
  const keep = (said: Said): Promise<void> => {
    if (lines.every((line) => line.isFull())) {
      missed += 1;
      return Promise.reject(new RecordAway());
    }
    return new Promise((resolve, reject) => {
      const heard = patience(limits.waitMs, () => reject(new RecordAway()));
      if (missed > 0) {
        const { at } = said;
        place({ kind: 'missed', at, count: missed }, () => undefined);
        missed = 0;
      }
      place(said, () => {
        heard();
        resolve();
      });
    });
  };

  return {
    chain: parts.chain,
    keep,
    /** True unless every sink is away. */
    isUp: (): boolean => lines.some((line) => line.isUp()),
    states: (): SinkState[] => lines.map((line) => line.state()),
    /** Entries of this process so far. */
    count: (): number => count,
    /** Ends the chain and waits for what is still to be written. */
    async close(at: Instant): Promise<void> {
      await keep({ kind: 'closed', at }).catch(() => undefined);
      await Promise.all(lines.map((line) => line.drained(limits.waitMs * 5)));
    },
  };
}

export type CallRecorder = ReturnType<typeof callRecorder>;
