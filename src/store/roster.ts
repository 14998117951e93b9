import type { Connection } from 'mongoose';
import type { IsoDate } from '../domain/calendar/instant.ts';
import { digestOf } from '../domain/notice/chain.ts';
import { handedToLetters } from '../domain/notice/handed.ts';
import type { Delegation, DeputyFor, Holder } from '../domain/notice/posts.ts';
import type { Post } from '../domain/policy/policy.ts';
import { exactly } from '../domain/text.ts';
import { collectionOf, DURABLE } from './models.ts';
import { idIn, OFFICE, type Register, registerIn } from './register/registers.ts';

const UNIT_KINDS = [
  'department',
  'township',
  'authorisedOrganisation',
  'entrustedOrganisation',
  'verticalBranch',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface UnitDoc {
  /** It names the register that the unit belongs to, unless that is the office's own. */
  _id: string;
  name: string;
  kind: UnitKind;
  shortNames: string[];
  /** Who took over its duties, and from which day on. */
  successor?: { id: string; on: string };
}

/** Whose posts are meant: those of a unit, or for null those of the supervising side of a register. */
export interface PostsOf {
  register: Register;
  unit: string | null;
}

/** The posts of a unit, which belong to the register that its id names. */
export const postsOfUnit = (unit: string): PostsOf => ({ register: registerIn(unit), unit });

/** In whose place a deputy acts, who has named him, and why, as far as it was said. */
export interface Deputising extends DeputyFor {
  namedBy: { id: string; name: string };
  reason: string | null;
  document: string | null;
}

/** A person at a post from a day on; `unit` is null for the supervising side. */
export interface PostingDoc extends PostsOf {
  _id: string;
  post: Post;
  holder: string;
  name: string;
  phone: string | null;
  email: string | null;
  from: string;
  until: string | null;
  /** Set for a delegate of the head of government; the days are those of the delegation. */
  delegation?: Delegation;
  /** Set for the deputy of a post's holder; the days are those on which he is. */
  deputyFor?: Deputising;
}

/** Id of a person within a unit: the same name at two posts of one unit is one person. */
export const holderId = (unit: string, name: string): string =>
  `h-${digestOf(`${unit}/${name}`).slice(0, 12)}`;

/** Stands for the side whose post it is: a unit, or the supervising side of a register. */
export const sideOf = ({ register, unit }: PostsOf): string => unit ?? idIn(register, OFFICE);

/** Ends with a day; the id of a deputy has `for` in the place of the post, and that of a delegation `by` behind the person. */
const postingId = (p: Pick<PostingDoc, 'register' | 'unit' | 'post' | 'holder' | 'from'>): string =>
  `${sideOf(p)}/${p.post}/${p.holder}/${p.from}`;

/** A unit with the register that lists are read by. */
type StoredUnit = UnitDoc & { register: Register };

/** Adds or renames a unit; repeating it changes nothing. */
export async function putUnit(connection: Connection, unit: UnitDoc): Promise<void> {
  const { _id, ...content } = unit;
  await collectionOf<StoredUnit>(connection, 'units').updateOne(
    { _id },
    { $set: { ...content, register: registerIn(_id) } },
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

/** Who holds a post himself on the day from which somebody else is to hold it; neither deputies nor delegates. */
const heldOn = (
  connection: Connection,
  { register, unit, post, from }: Pick<PostingDoc, 'register' | 'unit' | 'post' | 'from'>,
): Promise<PostingDoc[]> =>
  collectionOf<PostingDoc>(connection, 'postings')
    .find({
      ...{ register, unit, post, from: { $lte: from } },
      ...{ deputyFor: { $exists: false }, delegation: { $exists: false } },
      $or: [{ until: null }, { until: { $gte: from } }],
    })
    .toArray();

/**
 * Puts a person at a post from a day on. Whoever held it is end-dated the day before, never deleted; whoever takes it later, as
 * is known already, takes it over from him on that day. Repeating it changes nothing.
 * @returns true when something has changed.
 */
export async function putPosting(
  connection: Connection,
  posting: Omit<PostingDoc, '_id' | 'until'>,
): Promise<boolean> {
  const postings = collectionOf<PostingDoc>(connection, 'postings');
  const open = await postings
    .find({ register: posting.register, unit: posting.unit, post: posting.post, until: null })
    .toArray();
  const same = open.find((p) => p.holder === posting.holder);
  const { phone, email, name } = posting;
  if (same !== undefined) {
    // An earlier day than the known one takes its place; a later day changes nothing.
    const from = posting.from < same.from ? posting.from : same.from;
    const change = { phone, email, name, from };
    const { modifiedCount } = await postings.updateOne(
      { _id: same._id },
      { $set: change },
      DURABLE,
    );
    return modifiedCount > 0;
  }
  for (const old of await heldOn(connection, posting)) {
    const last = dayBefore(posting.from);
    const until = last < old.from ? old.from : last;
    await postings.updateOne({ _id: old._id }, { $set: { until } }, DURABLE);
  }
  const later = open.filter((p) => p.from > posting.from).map((p) => p.from);
  const [next] = later.sort();
  const until = next === undefined ? null : dayBefore(next);
  const doc = { ...posting, _id: postingId(posting), until };
  await postings.replaceOne({ _id: doc._id }, doc, { upsert: true, ...DURABLE });
  return true;
}

/**
 * Enters a delegation of the head of government among the people at his post. The same paper to the same person is one
 * delegation: entered again with other days it has these from then on, and repeating it changes nothing.
 * @returns true when something has changed.
 */
export async function putDelegation(
  connection: Connection,
  register: Register,
  person: Pick<PostingDoc, 'holder' | 'name' | 'phone' | 'email' | 'from'> & { until: string },
  delegation: Delegation,
): Promise<boolean> {
  const _id = `${idIn(register, OFFICE)}/governmentHead/${person.holder}/by/${delegation.document}`;
  const content: Omit<PostingDoc, '_id'> = {
    ...person,
    register,
    unit: null,
    post: 'governmentHead',
    delegation,
  };
  const { modifiedCount, upsertedCount } = await collectionOf<PostingDoc>(
    connection,
    'postings',
  ).updateOne({ _id }, { $set: content }, { upsert: true, ...DURABLE });
  return modifiedCount + upsertedCount > 0;
}

/** End-dates every open posting at a post: the post is vacant from the day after. */
export async function endPosting(
  connection: Connection,
  posting: PostsOf & { post: Post; until: string },
): Promise<boolean> {
  const { register, unit, post, until } = posting;
  const { modifiedCount } = await collectionOf<PostingDoc>(connection, 'postings').updateMany(
    { register, unit, post, until: null },
    { $set: { until } },
    DURABLE,
  );
  return modifiedCount > 0;
}

/** The holders a notice to this unit needs on a day: the unit's own and those of the supervising side of its register. */
export async function holdersFor(
  connection: Connection,
  unit: string,
  today: IsoDate,
): Promise<Holder[]> {
  const postings = await collectionOf<PostingDoc>(connection, 'postings')
    .find({ register: registerIn(unit), unit: { $in: [unit, null] } })
    .sort({ _id: 1 })
    .toArray();
  return handedToLetters(postings.map(asHolder), today);
}

/** A posting as a notice holds it. */
export const asHolder = ({
  post,
  holder: id,
  name,
  from,
  until,
  delegation,
  deputyFor,
}: PostingDoc): Holder => ({
  ...{ post, id, name, from, until },
  ...(delegation === undefined ? {} : { delegation }),
  ...(deputyFor === undefined ? {} : { deputyFor: { id: deputyFor.id, name: deputyFor.name } }),
});

/** The unit's own people, as a notice needs them of a co-operating unit on a day. */
export const ownHolders = async (
  connection: Connection,
  unit: string,
  today: IsoDate,
): Promise<Holder[]> =>
  handedToLetters((await postingsAt(connection, postsOfUnit(unit))).map(asHolder), today);

/** The people of the supervising side of a register, past, present and to come. */
export const officeHolders = async (
  connection: Connection,
  register: Register,
): Promise<Holder[]> => (await postingsAt(connection, { register, unit: null })).map(asHolder);

/** Every posting of one person outside of rehearsals, newest first. */
export const realPostingsOf = (connection: Connection, holder: string): Promise<PostingDoc[]> =>
  collectionOf<PostingDoc>(connection, 'postings')
    .find({ holder, register: { $not: /^c-/ } } as never)
    .sort({ from: -1 })
    .toArray();

/** Places of a unit, or of a supervising side. */
export const postingsAt = (
  connection: Connection,
  { register, unit }: PostsOf,
): Promise<PostingDoc[]> =>
  collectionOf<PostingDoc>(connection, 'postings')
    .find({ register, unit })
    .sort({ post: 1, from: 1 })
    .toArray();

/** Who holds posts of these units now. */
export const openPostings = (
  connection: Connection,
  units: readonly string[],
): Promise<PostingDoc[]> =>
  collectionOf<PostingDoc>(connection, 'postings')
    .find({
      register: { $in: [...new Set(units.map(registerIn))] },
      unit: { $in: [...units] },
      until: null,
    })
    .toArray();

/** All units of a register in the order of their names. */
export const listUnits = (connection: Connection, register: Register): Promise<UnitDoc[]> =>
  collectionOf<StoredUnit>(connection, 'units')
    .find({ register })
    .project<UnitDoc>({ register: 0 })
    .sort({ name: 1 })
    .toArray();

/** A position in the list of units. */
export type UnitPosition = Pick<UnitDoc, '_id' | 'name'>;

/** Units whose name, or another name that they are known by, contains a text. */
function calledLike(text: string | undefined) {
  if (text === undefined || text.trim() === '') return {};
  const found = { $regex: exactly(text.trim()), $options: 'i' };
  return { $or: [{ name: found }, { shortNames: found }] };
}

/** A page of a register's units in the order of their names: townships, all others, or both; all or those of these ids. */
export function unitsOn(
  connection: Connection,
  register: Register,
  filter: {
    township?: boolean | undefined;
    ids?: readonly string[] | undefined;
    text?: string | undefined;
  },
  page: { after: UnitPosition | null; limit: number },
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
  const named = filter.ids === undefined ? {} : { _id: { $in: [...filter.ids] } };
  return collectionOf<StoredUnit>(connection, 'units')
    .find({ register, ...kind, $and: [named, calledLike(filter.text), later] })
    .project<UnitDoc>({ register: 0 })
    .sort({ name: 1, _id: 1 })
    .limit(limit)
    .toArray();
}

/** The unit of that id in a register; null where there is none, or where it belongs to another register. */
export const findUnit = (
  connection: Connection,
  register: Register,
  id: string,
): Promise<UnitDoc | null> =>
  collectionOf<StoredUnit>(connection, 'units').findOne<UnitDoc>(
    { _id: id, register },
    { projection: { register: 0 } },
  );
