import type { Connection } from 'mongoose';
import { PERMISSIONS, permissionOf } from '../../src/domain/access/permissions.ts';
import { ADMINISTRATORS, type Role } from '../../src/domain/access/roles.ts';
import { OFFICE_POSTS } from '../../src/domain/notice/posts.ts';
import { demoLogin } from '../../src/store/access/demo.ts';
import { putGrant } from '../../src/store/access/grants.ts';
import { OWN } from '../../src/store/register/registers.ts';
import { putPosting } from '../../src/store/roster.ts';
import { addPerson, signedIn, tokenOf } from '../support/api/people.ts';
import type { Known } from './loaded-house.ts';

/** Somebody in whose name questions are asked: the header that shows it, and what he asks. */
export interface Tester {
  name: string;
  header: string;
  operations: readonly string[];
  /** Set where the questions end what the tester is. */
  endsItself?: true;
}

const at = () => new Date().toISOString();

/** Adds somebody who holds these posts of the office. */
async function addTester(
  connection: Connection,
  login: string,
  posts: readonly (typeof OFFICE_POSTS)[number][],
): Promise<void> {
  const holder = `p-${login}`;
  await addPerson(connection, login, { person: { id: holder, name: login } });
  for (const post of posts) {
    const person = { holder, name: login, phone: null, email: null, from: '2020-01-01' };
    await putPosting(connection, { register: OWN, unit: null, post, ...person });
  }
}

const OPERATIONS = Object.keys(PERMISSIONS);

/** What one of the administrators may ask for besides what everybody may. */
function operationsOf(role: Role): string[] {
  return OPERATIONS.filter((operation) => {
    const permission = permissionOf(operation);
    return typeof permission === 'object' && permission[role] !== undefined;
  });
}

/** What may end the session or the token that asks. */
const ENDING = ['signOut', 'endSession', 'revokeToken', 'changePassword'];
/** What may end a post of whoever asks. */
const VACATING = ['vacatePost'];
const LASTING = OPERATIONS.filter((o) => ![...ENDING, ...VACATING].includes(o));

/** What is a person's own. */
const OWN_ONLY = LASTING.filter((operation) => permissionOf(operation) === 'signedIn');

/** What there is to be asked for of accounts and grants, by the path of its operations and the name in it. */
export async function knownAccess(connection: Connection): Promise<Known> {
  await addTester(connection, 'spare', []);
  const grant = await putGrant(
    connection,
    { account: 'spare', campaigns: ['c-1'], units: null, from: '2026-01-01', until: '2999-12-31' },
    { id: 'p-security', at: at() },
  );
  return {
    '/api/accounts/{account}': { 'path.account': ['spare'] },
    '/api/grants/{id}': { 'path.id': [grant._id] },
  };
}

/** Everybody in whose name the house is asked; together they ask for every operation as somebody who may. */
export async function testers(connection: Connection): Promise<Tester[]> {
  await addTester(connection, 'tester', OFFICE_POSTS);
  await addTester(connection, 'signed-in', []);
  const bearer = async (account: string) =>
    `Authorization: Bearer ${await tokenOf(connection, account)}`;
  const tester = await bearer('tester');
  const cookie = async () => `Cookie: ${await signedIn(connection, 'signed-in')}`;
  const administrators = await Promise.all(
    ADMINISTRATORS.map(async (role) => ({
      name: role,
      header: await bearer(demoLogin(role)),
      operations: operationsOf(role),
    })),
  );
  return [
    { name: 'office', header: tester, operations: LASTING },
    ...administrators,
    { name: 'session', header: await cookie(), operations: OWN_ONLY },
    {
      ...{ name: 'vacatePost', header: tester, operations: VACATING },
      endsItself: true,
    },
    ...(await Promise.all(
      ENDING.slice(1).map(async (operation) => ({
        ...{ name: operation, header: await cookie(), operations: [operation] },
        endsItself: true as const,
      })),
    )),
    { name: 'sign out', header: await cookie(), operations: ['signOut'], endsItself: true },
  ];
}
