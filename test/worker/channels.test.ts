import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { readConfig } from '../../src/config.ts';
import { putPosting } from '../../src/store/roster.ts';
import { putChannel } from '../../src/store/sending/channel-rows.ts';
import { channelsOf } from '../../worker/channels.ts';
import { oneKey } from '../links/one-key.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { FEISHU_APP } from '../support/gateways/chat-vendors.ts';
import { type Gateway, startGateway } from '../support/gateways/gateway.ts';
import { beijing } from '../support/rules.ts';

const KEY = 'k'.repeat(40);

describe('the channels of a worker', () => {
  let connection: Connection;
  let gateway: Gateway;
  const logged: object[] = [];

  before(async () => {
    connection = await openDatabase();
    gateway = await startGateway(FEISHU_APP.rules());
    const feishu = { kind: 'feishu-app', settings: FEISHU_APP.settings(gateway.url) };
    const { secrets } = FEISHU_APP;
    await putChannel(connection, KEY, { _id: 'feishu', order: 2, ...feishu, secrets });
    await putChannel(connection, 'x'.repeat(40), { _id: 'other', order: 1, ...feishu, secrets });
    await putChannel(connection, KEY, { _id: 'odd', order: 3, ...feishu, kind: 'pigeon', secrets });
  });
  after(async () => {
    await gateway.stop();
    await closeDatabase(connection);
  });

  const channels = () =>
    channelsOf(
      readConfig({ DUBAN_CHANNEL_KEY: KEY, DUBAN_SMTP_URL: 'smtp://127.0.0.1:1' }),
      connection,
      { read: async () => oneKey('s'.repeat(32)) },
      { error: ((fields: object) => void logged.push(fields)) as never },
    );

  it('are those whose secrets its key opens, in their order, e-mail last; the log names the others', async () => {
    const read = channels();
    expect((await read()).map(({ name }) => name)).to.deep.equal(['feishu', 'email']);
    expect(logged.map((one) => (one as { channel: string }).channel)).to.deep.equal([
      'other',
      'odd',
    ]);
    expect((await read())[0]).to.equal((await read())[0]);
  });

  it('reach a person by the telephone of the roster, and tell him what his dispatch says', async () => {
    const [feishu] = await channels()();
    const place = { register: 'real' as const, unit: 'u-1', post: 'contact' as const };
    const person = { holder: 'h-1', name: '李晓', phone: '+86 138-0000-0001', email: null };
    await putPosting(connection, { ...place, ...person, from: '2026-01-01' });
    const slot = beijing('2026-03-04 08:30');
    const dispatch = {
      ...{
        _id: 'd',
        holder: 'h-1',
        name: '李晓',
        side: 'unit' as const,
        tempoOf: null,
        rehearsal: false,
      },
      ...{ urgent: false, slot, items: [], superseded: [], deliveries: [], readAt: null },
    };
    const address = (await feishu?.address(dispatch)) ?? '';
    expect(address).to.equal('13800000001');
    await feishu?.send(dispatch, address);
    expect(gateway.taken.map(({ to }) => to)).to.deep.equal(['user-13800000001']);
  });
});
