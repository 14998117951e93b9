import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { feedAndFanOut } from '../../../src/activities/feed/feed-activities.ts';
import { pushDue } from '../../../src/activities/feed/push-due.ts';
import { recorderOf } from '../../../src/store/record/record.ts';
import { receiver } from '../../activities/feed/receiver.ts';
import { addPerson, type Door, openDoor, outcomeOf, signedIn } from '../../support/api/people.ts';
import { batchesOf, storyCalled } from '../../support/batches.ts';
import { closeDatabase, emptied, openDatabase } from '../../support/database.ts';

const KEY = 'a key of the environment with 32 signs';

interface Made {
  id: string;
  secret: string;
  state: string;
  waiting: number;
  delivered: number;
  failed: number;
}
interface Pushed {
  event: string;
  name: string;
  state: string;
  log: { status: number | null; answer: string }[];
}

describe('subscriptions to events, as the system administrator keeps them', () => {
  let connection: Connection;
  let door: Door;
  let there: Awaited<ReturnType<typeof receiver>>;
  let cookie: string;

  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection, { channelKey: KEY });
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    await addPerson(connection, 'secadmin', { administrator: 'securityAdmin' });
    cookie = await signedIn(connection, 'sysadmin');
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });
  beforeEach(async () => {
    there = await receiver();
    await emptied(connection);
    for (const name of ['feed', 'subscriptions', 'pushes'])
      await connection.collection(name).deleteMany({});
  });
  afterEach(() => there.close());

  const ask = (method: string, path: string, body?: object, as = cookie) =>
    door.ask(method, `/api/subscriptions${path}`, { cookie: as, body });
  const made = async (more: object = {}): Promise<Made> =>
    (await (await ask('POST', '', { name: '大屏', url: there.url, ...more })).json()) as Made;
  const pushesOf = async (id: string): Promise<Pushed[]> => {
    const answer = await ask('GET', `/${id}/pushes`);
    return ((await answer.json()) as { items: Pushed[] }).items;
  };
  const listed = async () => ((await (await ask('GET', '')).json()) as { items: Made[] }).items;
  const work = async () => {
    const world = {
      ...{ connection, key: KEY, surroundings: { isInside: () => false } },
      ...{ nowMs: () => Date.now(), heartbeat: () => undefined, alarm: () => undefined },
    };
    for (const id of await feedAndFanOut(connection, Date.now())) await pushDue(world, id);
  };
  const record = async (id: string) => {
    const write = recorderOf(connection);
    for (const batch of batchesOf(storyCalled('on-time-closed'), id, 1)) await write(batch);
  };

  it('tells the secret once, and nobody else makes, sees or removes any', async () => {
    const one = await made();
    expect(one.secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const list = await (await ask('GET', '')).text();
    expect(list).to.contain(one.id).and.not.to.contain('whsec_').and.not.to.contain('sealed');
    const other = await signedIn(connection, 'secadmin');
    const outcomes = [
      await outcomeOf(await ask('GET', '', undefined, other)),
      await outcomeOf(await ask('POST', '', { name: '大屏', url: there.url }, other)),
      await outcomeOf(await ask('DELETE', `/${one.id}`, undefined, other)),
      await outcomeOf(await ask('GET', `/${one.id}/pushes`, undefined, other)),
    ];
    expect(new Set(outcomes)).to.deep.equal(new Set(['not-your-role']));
  });

  it('refuses what cannot be an address, an unknown event and an unknown campaign', async () => {
    const wrong = [
      { url: 'ftp://a.example/x' },
      { url: 'https://user:secret@a.example/' },
      { url: 'nowhere' },
      { events: ['notice.issued', 'notice.issued'] },
      { events: ['notice.unheardOf'] },
      { name: '' },
    ];
    for (const more of wrong)
      expect(
        await outcomeOf(await ask('POST', '', { name: '大屏', url: there.url, ...more })),
      ).to.equal('invalid-request');
    const campaign = await ask('POST', '', { name: '大屏', url: there.url, campaign: 'c-none' });
    expect(await outcomeOf(campaign)).to.equal('campaign-unknown');
    expect(await outcomeOf(await ask('DELETE', '/sub-none'))).to.equal('subscription-unknown');
  });

  it('says what is missing where secrets cannot be sealed', async () => {
    const bare = await openDoor(connection);
    const answer = await bare.ask('POST', '/api/subscriptions', {
      cookie,
      body: { name: '大屏', url: there.url },
    });
    expect(await outcomeOf(answer)).to.equal('channel-key-missing');
    await bare.close();
  });

  it('shows in the log what was answered, and pushes one again under its id', async () => {
    const { id } = await made({ events: ['notice.issued'] });
    there.answer(() => ({ status: 200, text: '收到' }));
    await record('n-1');
    await work();
    const [push] = await pushesOf(id);
    expect(push).to.deep.include({ name: 'notice.issued', state: 'delivered' });
    expect(push?.log[0]).to.deep.include({ status: 200, answer: '收到' });
    const again = await ask('POST', `/${id}/pushes/${push?.event}/again`);
    expect(again.status).to.equal(202);
    await work();
    expect(there.posted.map((one) => one.id)).to.deep.equal([push?.event, push?.event]);
    const unknown = await ask('POST', `/${id}/pushes/evt_${'0'.repeat(32)}/again`);
    expect(await outcomeOf(unknown)).to.equal('event-unknown');
  });

  it('sends a test to a paused one, and nothing else', async () => {
    const { id } = await made();
    await ask('PATCH', `/${id}`, { state: 'paused' });
    await record('n-1');
    expect((await ask('POST', `/${id}/pings`)).status).to.equal(202);
    await work();
    expect(there.posted.map(({ body }) => body.type)).to.deep.equal(['ping']);
    expect((await listed())[0]).to.deep.include({ state: 'paused', delivered: 1, waiting: 0 });
    await ask('PATCH', `/${id}`, { state: 'enabled' });
    await work();
    expect(there.posted.length).to.be.greaterThan(5);
  });

  it('pushes everything again from an event on, named by its id or by its place', async () => {
    const { id } = await made();
    await record('n-1');
    await work();
    const first = there.posted.map((one) => one.id);
    expect((await ask('POST', `/${id}/replay`, { from: first[2] })).status).to.equal(202);
    await work();
    expect((await ask('POST', `/${id}/replay`, { from: '000000000002' })).status).to.equal(202);
    await work();
    expect(there.posted.map((one) => one.id)).to.deep.equal([
      ...first,
      ...first.slice(2),
      ...first.slice(1),
    ]);
    expect(await outcomeOf(await ask('POST', `/${id}/replay`, { from: '000000009999' }))).to.equal(
      'event-unknown',
    );
  });

  it('changes the secret, and forgets what waits for one that is removed', async () => {
    const { id, secret } = await made();
    const changed = (await (await ask('POST', `/${id}/secret`)).json()) as Made & {
      secrets: number;
    };
    expect(changed.secret).not.to.equal(secret);
    expect(changed.secrets).to.equal(2);
    await record('n-1');
    expect((await ask('DELETE', `/${id}`)).status).to.equal(200);
    await work();
    expect([await listed(), there.posted]).to.deep.equal([[], []]);
    expect(await connection.collection('pushes').countDocuments({})).to.equal(0);
  });
});
