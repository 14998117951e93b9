import type { Connection } from 'mongoose';
import type { Issuer } from '../domain/notice/matters/issue.ts';
import { collectionOf, DURABLE } from './models.ts';

/** What the office has entered about itself; a letter keeps what stood here on the day of its issue. */
interface OfficeDoc extends Issuer {
  _id: 'office';
  /** Who entered it last, and when. */
  by: string;
  at: string;
}

const officeOf = (connection: Connection) => collectionOf<OfficeDoc>(connection, 'office');

/** 签发机关 with its address and telephone, or null while nobody has entered it. */
export async function findIssuer(connection: Connection): Promise<Issuer | null> {
  const doc = await officeOf(connection).findOne({ _id: 'office' });
  return doc && { name: doc.name, address: doc.address, telephone: doc.telephone };
}

/** Enters the issuing body; repeating it changes nothing for letters. */
export async function putIssuer(
  connection: Connection,
  { name, address, telephone }: Issuer,
  by: string,
  at: string,
): Promise<void> {
  await officeOf(connection).updateOne(
    { _id: 'office' },
    { $set: { name, address, telephone, by, at } },
    { upsert: true, ...DURABLE },
  );
}
