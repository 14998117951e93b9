import type { Connection } from 'mongoose';
import type { HeldRole, Identity } from '../../domain/access/identity.ts';
import { isUnitPost } from '../../domain/access/roles.ts';
import { type IsoDate, instantOf } from '../../domain/calendar/instant.ts';
import { isDeputyAt } from '../../domain/notice/acting.ts';
import { delegationAt, holdsOn, isOfficePost } from '../../domain/notice/posts.ts';
import { campaignsIn } from '../campaigns.ts';
import { isRehearsed, OWN } from '../register/registers.ts';
import { asHolder, officeHolders, type PostingDoc, postingsAt } from '../roster.ts';
import type { SessionDoc } from './sessions.ts';
import type { Standing } from './standing.ts';

/** True for a holder on his own word, and for a deputy of somebody who holds that post on that day. */
async function isBacked(
  connection: Connection,
  posting: PostingDoc,
  today: IsoDate,
): Promise<boolean> {
  const { post, holder: id, deputyFor } = posting;
  if (deputyFor === undefined) return true;
  const holders = (await postingsAt(connection, posting)).map(asHolder);
  return isDeputyAt(holders, { post, id, deputyFor }, instantOf(today, '12:00'));
}

/** A post of the office: of the own county it is the whole house, of another the campaigns of that county. */
async function officeRole(
  connection: Connection,
  { register, post: role, holder: id, delegation }: PostingDoc,
  today: IsoDate,
): Promise<HeldRole[]> {
  // Who sees the whole house sees its rehearsals too.
  if (!isOfficePost(role) || isRehearsed(register)) return [];
  if (delegation !== undefined) {
    const holders = await officeHolders(connection, register);
    // Who decides on the word of a head that has left his post decides nothing.
    if (delegationAt(holders, { post: role, id }, instantOf(today, '12:00')) === undefined)
      return [];
  }
  if (register === OWN) return [{ role, unit: null }];
  const campaigns = await campaignsIn(connection, register);
  return [{ role, unit: null, granted: { campaigns, units: null, roster: register } }];
}

const unitRole = ({ post: role, unit }: PostingDoc): HeldRole[] =>
  isUnitPost(role) ? [{ role, unit }] : [];

/** In whose place he holds it, and until when; nothing for what is his own. */
const placeOf = ({ deputyFor, until }: PostingDoc): Pick<HeldRole, 'deputyFor'> =>
  deputyFor === undefined || until === null
    ? {}
    : { deputyFor: { id: deputyFor.id, name: deputyFor.name, until } };

async function rolesAtPosts(
  connection: Connection,
  { postings, demo }: Standing,
  today: IsoDate,
): Promise<HeldRole[]> {
  const roles: HeldRole[] = [];
  for (const posting of postings) {
    const { unit } = posting;
    // A demonstration's account also acts for the people of rehearsals.
    if (!holdsOn(posting, today) || (isRehearsed(posting.register) && !demo)) continue;
    if (!(await isBacked(connection, posting, today))) continue;
    const held = unit === null ? await officeRole(connection, posting, today) : unitRole(posting);
    roles.push(...held.map((one) => ({ ...one, ...placeOf(posting) })));
  }
  // What is his own comes first: he acts in another's place only where he may not by himself.
  return roles.sort(
    (a, b) => Number(a.deputyFor !== undefined) - Number(b.deputyFor !== undefined),
  );
}

const keyOf = ({ role, unit, granted, deputyFor }: HeldRole): string =>
  JSON.stringify([role, unit, granted, deputyFor?.id]);

/** Each role once: a person may hold one post by two entries of the roster. */
const eachOnce = (roles: readonly HeldRole[]): HeldRole[] => [
  ...new Map(roles.map((held) => [keyOf(held), held])).values(),
];

/** Who stands behind an account, and everything that he is on the day of which his standing is. An administrator is that and nothing else. */
export async function identityOf(
  connection: Connection,
  standing: Standing,
  today: IsoDate,
): Promise<Identity> {
  const { _id, person, administrator, mustChange, grants } = standing;
  const who = { person, account: _id, ...(mustChange ? { passwordDue: true as const } : {}) };
  if (administrator !== null) return { ...who, roles: [{ role: administrator, unit: null }] };
  const posts = await rolesAtPosts(connection, standing, today);
  const audits = grants.map(({ campaigns, units }): HeldRole => {
    return { role: 'auditor', unit: null, granted: { campaigns, units } };
  });
  return { ...who, roles: [...eachOnce(posts), ...audits] };
}

/**
 * As `identityOf`, in a session. One that a provider has opened asks for no first password to be changed, for none was shown, and
 * has the posts of the office that the provider's claims give; an administrator has none.
 */
export async function identityIn(
  connection: Connection,
  standing: Standing,
  session: Pick<SessionDoc, 'provider'> | null,
  today: IsoDate,
): Promise<Identity> {
  if (session?.provider === undefined) return identityOf(connection, standing, today);
  const identity = await identityOf(connection, { ...standing, mustChange: false }, today);
  if (standing.administrator !== null) return identity;
  const given = session.provider.posts.map((role): HeldRole => ({ role, unit: null }));
  return { ...identity, roles: eachOnce([...identity.roles, ...given]) };
}
