import type { Connection } from 'mongoose';
import type { Instant, IsoDate } from '../../domain/calendar/instant.ts';
import { digestOfOpaque, opaque, publicId } from '../access/opaque.ts';
import { collectionOf, DURABLE } from '../models.ts';

/** 日历订阅地址: an address under which a program fetches the dates of one person, without signing in. */
export interface CalendarAddressDoc {
  /** Stands in the address, and in lists; opens nothing by itself. */
  _id: string;
  /** SHA-256 of what opens it. */
  seal: string;
  account: string;
  /** What its owner calls it. */
  name: string;
  /** What he and his side owe, or all that the office watches. */
  of: 'own' | 'all';
  language: 'zh' | 'en';
  createdAt: Instant;
  lastUsedOn: IsoDate | null;
}

const addressesOf = (connection: Connection) =>
  collectionOf<CalendarAddressDoc>(connection, 'calendarAddresses');

/** Makes an address. @returns what opens it, which is told once and kept nowhere. */
export async function addCalendarAddress(
  connection: Connection,
  given: Pick<CalendarAddressDoc, 'account' | 'name' | 'of' | 'language' | 'createdAt'>,
): Promise<{ doc: CalendarAddressDoc; key: string }> {
  const key = opaque();
  const doc = { _id: publicId('cal'), seal: digestOfOpaque(key), ...given, lastUsedOn: null };
  await addressesOf(connection).insertOne(doc, DURABLE);
  return { doc, key };
}

/** The address that was shown with its key, which is thereby used; null for any other. */
export async function calendarAddressOf(
  connection: Connection,
  id: string,
  key: string,
  today: IsoDate,
): Promise<CalendarAddressDoc | null> {
  const addresses = addressesOf(connection);
  const doc = await addresses.findOne({ _id: id, seal: digestOfOpaque(key) });
  if (doc !== null && doc.lastUsedOn !== today)
    await addresses.updateOne({ _id: id }, { $set: { lastUsedOn: today } });
  return doc;
}

/** The addresses of an account, the newest first. */
export const listCalendarAddresses = (
  connection: Connection,
  account: string,
): Promise<CalendarAddressDoc[]> =>
  addressesOf(connection).find({ account }).sort({ createdAt: -1, _id: 1 }).toArray();

/** Revokes an address of an account. @returns false where it has none of that id. */
export async function revokeCalendarAddress(
  connection: Connection,
  account: string,
  id: string,
): Promise<boolean> {
  const { deletedCount } = await addressesOf(connection).deleteOne({ _id: id, account }, DURABLE);
  return deletedCount > 0;
}
