import type { Connection } from 'mongoose';
import { digestOf } from '../domain/notice/chain.ts';
import type { Holder } from '../domain/notice/posts.ts';
import type { Post } from '../domain/policy/policy.ts';
import { collectionOf } from './models.ts';

const UNIT_KINDS = [
  'department',
  'township',
  'authorisedOrganisation',
  'entrustedOrganisation',
  'verticalBranch',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface UnitDoc {
  _id: string;
  name: string;
  kind: UnitKind;
  shortNames: string[];
  /** Who took over its duties, and from which day on. */
  successor?: { id: string; on: string };
}

/** A person at a post from a day on; `unit` is null for the supervising side. */
export interface PlaceDoc {
  _id: string;
  unit: string | null;
  post: Post;
  holder: string;
  name: string;
  phone: string | null;
  email: string | null;
  from: string;
  until: string | null;
}

const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

/** Id of a person within a unit: the same name at two posts of one unit is one person. */
export const holderId = (unit: string, name: string): string =>
  `h-${digestOf(`${unit}/${name}`).slice(0, 12)}`;

const placeId = (p: Pick<PlaceDoc, 'unit' | 'post' | 'holder' | 'from'>): string =>
  `${p.unit ?? 'office'}/${p.post}/${p.holder}/${p.from}`;

/** Adds or renames a unit; repeating it changes nothing. */
export async function putUnit(connection: Connection, unit: UnitDoc): Promise<void> {
  const { _id, ...content } = unit;
  await collectionOf<UnitDoc>(connection, 'units').updateOne(
    { _id },
    { $set: content },
    { upsert: true, ...DURABLE },
  );
}

/** A unit that was taken over has its duties back: nobody follows it any more. */
export async function clearSuccessor(connection: Connection, unit: string): Promise<void> {
  await collectionOf<UnitDoc>(connection, 'units').updateOne(
    { _id: unit },
    { $unset: { successor: '' } },
    DURABLE,
  );
}

/** A day earlier, as text; the last day of the predecessor at a post. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * Puts a person at a post from a day on. Whoever held it is end-dated the day before, never deleted.
 * Repeating it changes nothing.
 * @returns true when something has changed.
 */
export async function putPlace(
  connection: Connection,
  place: Omit<PlaceDoc, '_id' | 'until'>,
): Promise<boolean> {
  const places = collectionOf<PlaceDoc>(connection, 'places');
  const open = await places.find({ unit: place.unit, post: place.post, until: null }).toArray();
  const same = open.find((p) => p.holder === place.holder);
  const { phone, email, name } = place;
  if (same !== undefined) {
    // Who is said to have come earlier than was known has come earlier; a later day changes nothing.
    const from = place.from < same.from ? place.from : same.from;
    const change = { phone, email, name, from };
    const { modifiedCount } = await places.updateOne({ _id: same._id }, { $set: change }, DURABLE);
    return modifiedCount > 0;
  }
  for (const old of open) {
    const last = dayBefore(place.from);
    const until = last < old.from ? old.from : last;
    await places.updateOne({ _id: old._id }, { $set: { until } }, DURABLE);
  }
  const doc = { ...place, _id: placeId(place), until: null };
  await places.replaceOne({ _id: doc._id }, doc, { upsert: true, ...DURABLE });
  return true;
}

/** End-dates every open place at a post: the post is vacant from the day after. */
export async function vacatePlace(
  connection: Connection,
  place: { unit: string | null; post: Post; until: string },
): Promise<boolean> {
  const { unit, post, until } = place;
  const { modifiedCount } = await collectionOf<PlaceDoc>(connection, 'places').updateMany(
    { unit, post, until: null },
    { $set: { until } },
    DURABLE,
  );
  return modifiedCount > 0;
}

/** The holders a notice to this unit needs: the unit's own and the supervising side's. */
export async function holdersFor(connection: Connection, unit: string): Promise<Holder[]> {
  const places = await collectionOf<PlaceDoc>(connection, 'places')
    .find({ unit: { $in: [unit, null] } })
    .sort({ _id: 1 })
    .toArray();
  return places.map(asHolder);
}

const asHolder = ({ post, holder, name, from, until }: PlaceDoc): Holder => ({
  post,
  id: holder,
  name,
  from,
  until,
});

/** The unit's own people, as a notice needs them of a co-operating unit. */
export const ownHolders = async (connection: Connection, unit: string): Promise<Holder[]> =>
  (await placesAt(connection, unit)).map(asHolder);

/** Every place of one person, newest first. */
export const placesOf = (connection: Connection, holder: string): Promise<PlaceDoc[]> =>
  collectionOf<PlaceDoc>(connection, 'places').find({ holder }).sort({ from: -1 }).toArray();

/** Places of a unit (null: of the supervising side). */
export const placesAt = (connection: Connection, unit: string | null): Promise<PlaceDoc[]> =>
  collectionOf<PlaceDoc>(connection, 'places').find({ unit }).sort({ post: 1, from: 1 }).toArray();

/** All units in the order of their names. */
export const listUnits = (connection: Connection): Promise<UnitDoc[]> =>
  collectionOf<UnitDoc>(connection, 'units').find({}).sort({ name: 1 }).toArray();

/** A place in the list of units. */
export type UnitPlace = Pick<UnitDoc, '_id' | 'name'>;

/** A page of the units in the order of their names: townships, all others, or both. */
export function unitsOn(
  connection: Connection,
  filter: { township?: boolean | undefined },
  page: { after: UnitPlace | null; limit: number },
): Promise<UnitDoc[]> {
  const { after, limit } = page;
  const kind =
    filter.township === undefined
      ? {}
      : { kind: filter.township ? ('township' as const) : { $ne: 'township' as const } };
  const later =
    after === null
      ? {}
      : { $or: [{ name: { $gt: after.name } }, { name: after.name, _id: { $gt: after._id } }] };
  return collectionOf<UnitDoc>(connection, 'units')
    .find({ ...kind, ...later })
    .sort({ name: 1, _id: 1 })
    .limit(limit)
    .toArray();
}

/** One unit, or null. */
export const findUnit = (connection: Connection, id: string): Promise<UnitDoc | null> =>
  collectionOf<UnitDoc>(connection, 'units').findOne({ _id: id });
