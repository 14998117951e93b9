import type { Connection } from 'mongoose';
import type { Issuer } from '../domain/notice/matters/issue.ts';
import { collectionOf, DURABLE } from './models.ts';
import { idIn, OFFICE, type Register } from './register/registers.ts';

/** What the office has entered about itself; a letter keeps what stood here on the day of its issue. */
interface OfficeDoc extends Issuer {
  _id: string;
  /** Who entered it last, and when. */
  by: string;
  at: string;
}

const officeOf = (connection: Connection) => collectionOf<OfficeDoc>(connection, 'office');

/** 签发机关 of a register with its address and telephone, or null while nobody has entered it. */
export async function findIssuer(
  connection: Connection,
  register: Register,
): Promise<Issuer | null> {
  const doc = await officeOf(connection).findOne({ _id: idIn(register, OFFICE) });
  return doc && { name: doc.name, address: doc.address, telephone: doc.telephone };
}

/** Enters the issuing body; repeating it changes nothing for letters. */
export async function putIssuer(
  connection: Connection,
  register: Register,
  { name, address, telephone }: Issuer,
  by: string,
  at: string,
): Promise<void> {
  await officeOf(connection).updateOne(
    { _id: idIn(register, OFFICE) },
    { $set: { name, address, telephone, by, at } },
    { upsert: true, ...DURABLE },
  );
}
