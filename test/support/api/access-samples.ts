import type { Connection } from 'mongoose';
import type { AccountDoc } from '../../../src/store/access/accounts.ts';
import { putGrant } from '../../../src/store/access/grants.ts';
import { listSessions } from '../../../src/store/access/sessions.ts';
import { addToken } from '../../../src/store/access/tokens.ts';
import { addCalendarAddress } from '../../../src/store/dates/calendar-addresses.ts';
import { rotateKeys } from '../../../src/store/keys/stored-keys.ts';
import { feedSamples } from './feed/feed-samples.ts';
import { followingSamples } from './following-samples.ts';
import { keysIn } from './keys-in.ts';
import { CLERK } from './letters.ts';
import { addPerson, PASSWORD, signedIn } from './people.ts';
import type { Sample } from './sample.ts';

/** Accounts whose owners have signed in, and a good call of each operation about them. */
export async function accessSamples(
  connection: Connection,
  campaign: string,
  letter: string,
): Promise<Record<string, Sample>> {
  const now = new Date().toISOString();
  const by = async (login: string, administrator: AccountDoc['administrator'] = null) => {
    await addPerson(connection, login, { administrator });
    return { headers: { Cookie: await signedIn(connection, login) } };
  };
  const owner = await by('owner');
  await signedIn(connection, 'owner', '2020-01-01T00:00:00.000Z');
  const leaver = await by('leaver');
  // With the password the session of this call ends; what is asked after it names who asks.
  const changer = { ...(await by('changer')), actor: CLERK };
  const system = await by('sysadmin', 'systemAdmin');
  const security = await by('secadmin', 'securityAdmin');
  const audit = await by('auditadmin', 'auditAdmin');
  await signedIn(connection, 'owner');
  const ring = await keysIn(connection, () => Date.now());
  const [session] = await listSessions(connection, await ring.read(), 'owner', now);
  const key = await rotateKeys(connection, 'p-sysadmin', now);
  const last = `${new Date().getFullYear() + 1}-01-01`;
  const token = {
    account: 'owner',
    name: '报表接口',
    readOnly: false,
    until: last,
    createdAt: now,
  };
  const { doc } = await addToken(connection, token);
  const dates = { account: 'owner', name: '手机', of: 'own', language: 'zh' } as const;
  const kept = await addCalendarAddress(connection, { ...dates, createdAt: now });
  const leaving = await addCalendarAddress(connection, { ...dates, createdAt: now });
  const days = { from: '2026-09-01', until: '2026-12-31' };
  const given = { account: 'owner', campaigns: [campaign], units: null, ...days };
  const grant = await putGrant(connection, given, { id: 'p-secadmin', at: now });
  return {
    ...followingSamples({ campaign, letter }),
    ...(await feedSamples(connection, system)),
    'post /api/sessions': { body: { account: 'owner', password: PASSWORD } },
    'delete /api/sessions/current': leaver,
    'get /api/sessions': owner,
    'delete /api/sessions/{id}': { ...owner, params: { id: session?.id ?? '' } },
    'get /api/me': owner,
    'post /api/me/password': {
      ...changer,
      body: { current: PASSWORD, next: '清明时节雨纷纷路上行人欲断魂' },
    },
    'post /api/tokens': { ...owner, body: { name: '命令行', until: last } },
    'get /api/tokens': owner,
    'delete /api/tokens/{id}': { ...owner, params: { id: doc.id } },
    'get /api/calendar-addresses': owner,
    'post /api/calendar-addresses': { ...owner, body: { name: '手机' } },
    'delete /api/calendar-addresses/{address}': { ...owner, params: { address: leaving.doc._id } },
    'get /calendar/{address}.ics': {
      params: { address: kept.doc._id },
      query: { key: kept.key },
    },
    'post /api/accounts': { ...system, body: { account: 'new-one', name: '李强' } },
    'get /api/accounts': system,
    'patch /api/accounts/{account}': {
      ...system,
      params: { account: 'leaver' },
      body: { disabled: true },
    },
    'put /api/grants': { ...security, body: { ...given, units: ['u-ncj'] } },
    'get /api/grants': security,
    'get /api/keys': system,
    'post /api/keys': system,
    'delete /api/keys/{key}': { ...system, params: { key: key._id } },
    'get /api/calls': { ...audit, query: { limit: '5', operation: 'putGrant' } },
    'get /api/calls/check': audit,
    'delete /api/grants/{id}': { ...security, params: { id: grant._id } },
  };
}
