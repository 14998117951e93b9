import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import {
  type CollectionName,
  collectionOf,
  connect,
  DURABLE,
  prepare,
} from '../../src/store/models.ts';
import { rowsWhere } from '../../src/store/record/outbox.ts';
import type { EventDoc, OutboxDoc } from '../../src/store/stored.ts';

/**
 * A prepared database of its own on the suite's MongoDB.
 * @param more options of the connection text, such as `monitorCommands=true`.
 */
export async function openDatabase(more = ''): Promise<Connection> {
  const uri = process.env.MONGODB_URI;
  if (!uri) throw new Error('MONGODB_URI is not set: run it as npm test -- --spec FILE');
  const name = `t${randomBytes(6).toString('hex')}`;
  const own = uri.replace(/\/duban(?=\?|$)/, `/${name}`);
  const connection = await connect(
    more === '' ? own : `${own}${own.includes('?') ? '&' : '?'}${more}`,
  );
  await prepare(connection);
  return connection;
}

/** Drops the database and closes the connection. */
export async function closeDatabase(connection: Connection): Promise<void> {
  await connection.dropDatabase();
  await connection.close();
}

/** Every document of a collection in the order of their ids. */
export const allOf = (connection: Connection, name: CollectionName) =>
  collectionOf(connection, name).find({}).sort({ _id: 1 }).toArray();

/** What a notice's life has left in the store, document by document; an event holds its messages. */
export async function stored(connection: Connection) {
  const events = await allOf(connection, 'events');
  const notices = await allOf(connection, 'notices');
  return { events, notices };
}

/** Every message row in the store, or those that fit, in the order of their names. */
export async function storedRows(
  connection: Connection,
  fits: (row: OutboxDoc) => boolean = () => true,
): Promise<OutboxDoc[]> {
  const rows = await rowsWhere(connection, {});
  return rows.filter(fits).sort((a, b) => (a._id < b._id ? -1 : 1));
}

/** Marks all rows of events of a type, or of all others, as having left with a dispatch. */
export async function markRows(
  connection: Connection,
  what: string | { $ne: string },
  dispatch: string,
): Promise<void> {
  const all = { $set: { 'outbox.rows.$[].dispatched': dispatch } };
  await collectionOf<EventDoc>(connection, 'events').updateMany(
    { 'outbox.rows': { $exists: true }, 'outbox.what': what } as never,
    all as never,
    DURABLE,
  );
}

/** Leaves no document of a notice's life in the store. */
export async function emptied(connection: Connection): Promise<void> {
  for (const name of ['events', 'notices', 'dispatches'] as const)
    await collectionOf(connection, name).deleteMany({});
}

/** Leaves nothing of lost decisions either. */
export async function emptiedWithLost(connection: Connection): Promise<void> {
  await emptied(connection);
  await collectionOf(connection, 'lostEvents').deleteMany({});
}
