import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { collectionOf } from '../../../src/store/models.ts';
import { putChannel } from '../../../src/store/sending/channel-rows.ts';
import { addPerson, type Door, openDoor, outcomeOf, signedIn } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const KEY = 'a key of the environment with 32 signs';

describe('the channels, as the system administrator sees them', () => {
  let connection: Connection;
  let door: Door;

  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection, { channelKey: KEY });
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    await addPerson(connection, 'auditadmin', { administrator: 'auditAdmin' });
    const row = { kind: 'sms-http', settings: { url: 'https://gate.example' } };
    const secrets = { token: 'geheim' };
    await putChannel(connection, KEY, { _id: 'sms', order: 20, ...row, secrets });
    await putChannel(connection, `${KEY} other`, { _id: 'wecom', order: 10, ...row, secrets });
    const delivery = (channel: string, status: string, at: string, error: string | null) => ({
      ...{ channel, status, attempts: 1, at, providerId: null, error },
    });
    const now = Date.now();
    const at = (ago: number) => new Date(now - ago * 3_600_000).toISOString();
    const dispatch = (id: string, slot: string, deliveries: object[], rehearsal = false) => ({
      ...{ _id: id, holder: 'h-1', rehearsal, slot, items: [], deliveries, readAt: null },
    });
    await collectionOf(connection, 'dispatches').insertMany([
      dispatch('d-1', at(2), [
        delivery('sms', 'failed', at(2), '号码 13800001111 停机'),
        delivery('email', 'sent', at(1), null),
      ]),
      dispatch('d-2', at(1), [delivery('sms', 'failed', at(1), '550 <li@unit.example> unknown')]),
      dispatch('d-3', at(1), [delivery('sms', 'unknown', at(3), null)]),
      dispatch('d-4', at(24 * 8), [delivery('sms', 'failed', at(0), 'long ago')]),
      dispatch('d-5', at(1), [delivery('sms', 'failed', at(0), 'a rehearsal')], true),
    ] as never);
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });

  const ask = async (login: string) =>
    door.ask('GET', '/api/channels', { cookie: await signedIn(connection, login) });

  it('are told in their order with what became of messages of late, and nobody’s address', async () => {
    const answer = await ask('sysadmin');
    const { items } = (await answer.json()) as { items: Record<string, unknown>[] };
    expect(items.map(({ name }) => name)).to.deep.equal(['wecom', 'sms', 'email']);
    const [wecom, sms, email] = items;
    expect(wecom?.configured).to.deep.equal({ kind: 'sms-http', order: 10, opens: false });
    expect(sms).to.deep.include({ sent: 0, failed: 2, unknown: 1, waiting: 0 });
    expect(sms?.lastFault).to.deep.include({ text: '550 <…> unknown' });
    expect(email).to.deep.include({ configured: null, sent: 1, lastFault: null });
    expect(JSON.stringify(items)).to.not.match(/geheim|13800001111|gate\.example/);
  });

  it('are the system administrator’s matter alone', async () => {
    expect(await outcomeOf(await ask('auditadmin'))).to.equal('not-your-role');
  });
});
