import { ApplicationFailure } from '@temporalio/activity';
import { type Activities, keepInstant } from '../../src/activities/index.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Batch } from '../../src/store/record/record.ts';

/** Stands in for MongoDB where a test is about time and not about storing. */
export interface MemoryStore {
  activities: Activities;
  /** True: every recording fails as if MongoDB were away. */
  away: boolean;
  /** True: every recording is refused for good, as when another chain stands there. */
  refusing: boolean;
  /** Recordings tried so far. */
  tries: number;
  /** Recordings wait from now on. @returns what lets them go; a local activity waits 2 s at most. */
  hold(): () => void;
  /** The same for instants to be kept. */
  holdInstants(): () => void;
  eventsOf(noticeId: string): RecordedEvent[];
}

/** Without its stack: histories are kept, and name no paths. */
const away = (): Error => Object.assign(new Error('MongoDB is away'), { stack: '' });
const refused = (): ApplicationFailure =>
  Object.assign(ApplicationFailure.nonRetryable('stored otherwise', 'ForeignChain'), { stack: '' });

/** What waits for a gate, which is open until it is held. */
function gate(): { passed: () => Promise<void>; hold: () => () => void } {
  let held = Promise.resolve();
  return {
    passed: () => held,
    hold() {
      let letGo = (): void => undefined;
      held = new Promise((go) => {
        letGo = go;
      });
      return letGo;
    },
  };
}

/** A store of events in memory with the real one's answers; recording a batch twice leaves it once. */
export function memoryStore(): MemoryStore {
  const chains = new Map<string, RecordedEvent[]>();
  const recordings = gate();
  const instants = gate();
  const store: MemoryStore = {
    away: false,
    refusing: false,
    tries: 0,
    hold: recordings.hold,
    holdInstants: instants.hold,
    eventsOf: (noticeId) => chains.get(noticeId) ?? [],
    activities: {
      async keepInstant(instant) {
        await instants.passed();
        return keepInstant(instant);
      },
      async record({ noticeId, head, events }: Batch): Promise<string> {
        store.tries += 1;
        await recordings.passed();
        if (store.away) throw away();
        if (store.refusing) throw refused();
        const chain = chains.get(noticeId) ?? [];
        for (const event of events) chain[event.seq - 1] = event;
        chains.set(noticeId, chain);
        return events.at(-1)?.hash ?? head;
      },
    },
  };
  return store;
}
