import type { Connection } from 'mongoose';
import { roleWords } from '../../domain/access/role-words.ts';
import { ADMINISTRATORS, isAdministrator, type Role } from '../../domain/access/roles.ts';
import { addDays, dateOf, type Instant } from '../../domain/calendar/instant.ts';
import { isOfficePost, OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import type { OfficePost } from '../../domain/policy/policy.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { OWN, registerIn } from '../register/registers.ts';
import { type PostingDoc, postingsAt, putPosting } from '../roster.ts';
import {
  type AccountDoc,
  addAccount,
  demoAccounts,
  findAccount,
  newAccount,
  removeAccount,
} from './accounts.ts';
import { endGrant, grantsInForce, putGrant } from './grants.ts';

/** Login names of a demonstration, one for each role. */
const LOGINS: Readonly<Record<Role, string>> = {
  supervisionOffice: 'demo-clerk',
  reviewer: 'demo-reviewer',
  approver: 'demo-approver',
  groupLeader: 'demo-group-leader',
  governmentHead: 'demo-government-head',
  contact: 'demo-contact',
  handler: 'demo-handler',
  responsibleLeader: 'demo-responsible-leader',
  unitHead: 'demo-unit-head',
  auditor: 'demo-auditor',
  systemAdmin: 'demo-system-admin',
  securityAdmin: 'demo-security-admin',
  auditAdmin: 'demo-audit-admin',
};

/** The login name of whoever plays a role in a demonstration. */
export const demoLogin = (role: Role): string => LOGINS[role];

/** Somebody of a demonstration who can sign in. */
export interface DemoPerson {
  login: string;
  role: Role;
  name: string;
}

interface DemoAt {
  /** PHC string of the one password of all of them. */
  hash: string;
  at: Instant;
}

/**
 * Makes the account of a demonstration's person; whom it belonged to before, in a sample that is gone, has it no more.
 * @returns null where somebody real has that name.
 */
async function putAccount(
  connection: Connection,
  role: Role,
  person: AccountDoc['person'],
  { hash, at }: DemoAt,
): Promise<DemoPerson | null> {
  const login = LOGINS[role];
  const former = await findAccount(connection, login);
  // Somebody real of that name stays who he is.
  if (former !== null && !former.demo) return null;
  if (former !== null && (former.person.id !== person.id || former.password !== hash))
    await removeAccount(connection, login);
  const account = newAccount({
    ...{ _id: login, person, password: hash, mustChange: false },
    administrator: isAdministrator(role) ? role : null,
    demo: true,
    ...{ at, by: 'machine' },
  });
  const fault = await addAccount(connection, account, dateOf(at));
  const isThere = former !== null && fault === 'account-taken';
  return fault === null || isThere ? { login, role, name: person.name } : null;
}

const personOf = (role: Role): AccountDoc['person'] => ({
  id: `p-${LOGINS[role]}`,
  name: `演示${roleWords(role).zh}`,
});

/** Puts a demonstration's person at a post of the office, unless somebody real has it: he is not sent away. */
async function putAtOffice(
  connection: Connection,
  post: OfficePost,
  { at }: DemoAt,
): Promise<void> {
  const { id: holder, name } = personOf(post);
  const side = { register: OWN, unit: null };
  const present = await postingsAt(connection, side);
  const isHeld = present.some((p) => p.post === post && p.until === null && p.holder !== holder);
  if (isHeld) return;
  const from = dateOf(at);
  await putPosting(connection, { ...side, post, holder, name, phone: null, email: null, from });
}

/** Somebody at each post of the office, an auditor and the three administrators; made again, they are as they were. */
export async function putDemoOffice(connection: Connection, made: DemoAt): Promise<DemoPerson[]> {
  const people: DemoPerson[] = [];
  for (const role of [...OFFICE_POSTS, 'auditor' as const, ...ADMINISTRATORS]) {
    const added = await putAccount(connection, role, personOf(role), made);
    if (added === null) continue;
    people.push(added);
    if (isOfficePost(role)) await putAtOffice(connection, role, made);
  }
  return people;
}

/**
 * Accounts for the people at the posts of one unit of the sample, and for the auditor a grant of the campaign for a year.
 * @param unit as the sample's roster has it.
 */
export async function putDemoUnit(
  connection: Connection,
  { campaign, unit }: { campaign: string; unit: string },
  made: DemoAt,
): Promise<DemoPerson[]> {
  const postings = await postingsAt(connection, { register: registerIn(unit), unit });
  const people: DemoPerson[] = [];
  for (const post of UNIT_POSTS) {
    const held = postings.find((p) => p.post === post && p.until === null);
    if (held === undefined) continue;
    const person = { id: held.holder, name: held.name };
    const shown = await putAccount(connection, post, person, made);
    if (shown !== null) people.push(shown);
  }
  const from = dateOf(made.at);
  const year = { from, until: `${Number(from.slice(0, 4)) + 1}-12-31` };
  await putGrant(
    connection,
    { account: LOGINS.auditor, campaigns: [campaign], units: null, ...year },
    { id: personOf('securityAdmin').id, at: made.at },
  );
  return people;
}

/** Whoever of a demonstration is at a post of the own office. */
export async function demoAtOffice(
  connection: Connection,
): Promise<Map<OfficePost, AccountDoc['person']>> {
  const demo = await demoAccounts(connection);
  const people = new Map(demo.map((account) => [account.person.id, account.person]));
  const postings = await postingsAt(connection, { register: OWN, unit: null });
  return new Map(
    postings.flatMap(({ post, holder, until }) => {
      const person = people.get(holder);
      return person === undefined || until !== null || !isOfficePost(post) ? [] : [[post, person]];
    }),
  );
}

/**
 * Ends a demonstration: its accounts go with all that is open under them and was granted to them, and its people leave the
 * posts of the office, the day before this one being their last.
 * @returns the login names that are gone.
 */
export async function removeDemo(connection: Connection, at: Instant): Promise<string[]> {
  const last = addDays(dateOf(at), -1);
  const accounts = await demoAccounts(connection);
  for (const { _id, person } of accounts) {
    await removeAccount(connection, _id);
    for (const grant of await grantsInForce(connection, _id, dateOf(at)))
      await endGrant(connection, grant._id, { by: 'machine', at });
    await collectionOf<PostingDoc>(connection, 'postings').updateMany(
      { holder: person.id, register: OWN, until: null } as never,
      { $set: { until: last } },
      DURABLE,
    );
  }
  return accounts.map(({ _id }) => _id);
}
