import type { Connection } from 'mongoose';
import type { Granted } from '../../domain/access/identity.ts';
import type { Instant, IsoDate } from '../../domain/calendar/instant.ts';
import { digestOf } from '../../domain/notice/chain.ts';
import { collectionOf, DURABLE } from '../models.ts';

/** 审计授权: what an auditor may read, from a day to a day. */
export interface GrantDoc extends Granted {
  _id: string;
  /** Login name of the auditor's account. */
  account: string;
  from: IsoDate;
  /** Its last day. */
  until: IsoDate;
  grantedBy: string;
  grantedAt: Instant;
  /** Who has ended it before its day, and when; a grant is never deleted. */
  ended: { by: string; at: Instant } | null;
}

type GivenGrant = Pick<GrantDoc, 'account' | 'campaigns' | 'units' | 'from' | 'until'>;

const grantsOf = (connection: Connection) => collectionOf<GrantDoc>(connection, 'grants');

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The same account, campaigns, units and first day are one grant. */
function idOf({ account, campaigns, units, from }: GivenGrant): string {
  const named = [account, sorted(campaigns), units === null ? null : sorted(units), from];
  return `g-${digestOf(JSON.stringify(named)).slice(0, 16)}`;
}

/** Grants something to an auditor; granted again it has the new last day, and is in force again if it was ended. */
export async function putGrant(
  connection: Connection,
  given: GivenGrant,
  by: { id: string; at: Instant },
): Promise<GrantDoc> {
  const doc: GrantDoc = {
    ...given,
    _id: idOf(given),
    campaigns: sorted(given.campaigns),
    units: given.units === null ? null : sorted(given.units),
    grantedBy: by.id,
    grantedAt: by.at,
    ended: null,
  };
  await grantsOf(connection).replaceOne({ _id: doc._id }, doc, { upsert: true, ...DURABLE });
  return doc;
}

/** A filter of grants that are in force on a day. */
export const inForceOn = (today: IsoDate) => ({
  from: { $lte: today },
  until: { $gte: today },
  ended: null,
});

/** Grants of an account that are in force on a day. */
export const grantsInForce = (
  connection: Connection,
  account: string,
  today: IsoDate,
): Promise<GrantDoc[]> =>
  grantsOf(connection)
    .find({ account, ...inForceOn(today) })
    .sort({ _id: 1 })
    .toArray();

/** All grants, those that are over among them, the newest first. */
export const listGrants = (connection: Connection): Promise<GrantDoc[]> =>
  grantsOf(connection).find({}).sort({ grantedAt: -1, _id: 1 }).toArray();

/** Ends a grant at once; one that has ended stays as it is. @returns the grant, or null where there is none. */
export async function endGrant(
  connection: Connection,
  id: string,
  ended: { by: string; at: Instant },
): Promise<GrantDoc | null> {
  const grants = grantsOf(connection);
  await grants.updateOne({ _id: id, ended: null }, { $set: { ended } }, DURABLE);
  return grants.findOne({ _id: id });
}
