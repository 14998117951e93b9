import { collectionOf, connect } from '../../src/store/models.ts';
import type { KillableHouse } from './killable-house.ts';
import { answered, changed, renumbered } from './wire/mongo-dialect.ts';

/** Takes a sabotage back. */
export type Restore = () => void;

/**
 * Every write of the workers asks for less than the code does: acknowledged from memory, before the journal. Only the
 * bytes on the link are changed.
 */
export function weakenWrites({ links }: KillableHouse): Restore {
  return links.workerMongo.watch(({ way, what, bytes }) => {
    if (way !== 'request' || !/^(insert|update) /.test(what)) return undefined;
    const weak = changed(bytes, (command) => ({ ...command, writeConcern: { w: 1, j: false } }));
    return { do: 'replace', bytes: weak };
  });
}

/** Far from the ids that the driver counts up from 1. */
const AGAIN = 1_900_000_000;

/**
 * Every batch of events arrives at MongoDB a second time under other ids, as from a writer that nobody knows of. Nobody
 * hears the answer to it; the unique index on notice and place is what stands against it.
 */
export function repeatBatches({ links }: KillableHouse): Restore {
  let sent = 0;
  return links.workerMongo.watch(({ way, what, bytes }) => {
    if (way === 'request' && what === 'insert events') {
      sent += 1;
      // Outside of the driver's session, or MongoDB would know it for a repetition.
      const twin = changed(bytes, ({ lsid: _lsid, txnNumber: _txn, ...command }) => ({
        ...command,
        documents: (command.documents as { _id: string }[]).map((event) => ({
          ...event,
          _id: `${event._id}-again`,
        })),
      }));
      return { do: 'replace', bytes: Buffer.concat([bytes, renumbered(twin, AGAIN + sent)]) };
    }
    return way === 'reply' && answered(bytes) > AGAIN ? { do: 'swallow' } : undefined;
  });
}

/** Takes the guard of last resort away. API and workers would make it anew at their next start. */
export async function dropUniqueIndex({ mongoUri }: KillableHouse): Promise<void> {
  const connection = await connect(mongoUri);
  await collectionOf(connection, 'events').dropIndex('noticeId_1_seq_1');
  await connection.close();
}
