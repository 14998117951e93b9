import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { feedAndFanOut } from '../../../src/activities/feed/feed-activities.ts';
import { pushDue } from '../../../src/activities/feed/push-due.ts';
import { type Instant, instantOfMs, msOf } from '../../../src/domain/calendar/instant.ts';
import type { EventName } from '../../../src/domain/messages/feed/event-names.ts';
import { entryById } from '../../../src/store/feed/feed.ts';
import { addPing, type PushDoc, replayFrom, sendAgain } from '../../../src/store/feed/pushes.ts';
import {
  addSubscription,
  changeSecret,
  changeSubscription,
  subscriptionById,
} from '../../../src/store/feed/subscriptions.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Batch, recorderOf } from '../../../src/store/record/record.ts';
import { batchesOf, storyCalled } from '../../support/batches.ts';
import { closeDatabase, emptied, openDatabase } from '../../support/database.ts';
import { isSignedBy, receiver } from './receiver.ts';

const KEY = 'a key of the environment with 32 signs';
const BEGIN = msOf('2026-03-04T01:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a subscription that is pushed to', () => {
  let connection: Connection;
  let there: Awaited<ReturnType<typeof receiver>>;
  let nowMs = BEGIN;
  const alarms: string[] = [];

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(async () => {
    there = await receiver();
    nowMs = BEGIN;
    alarms.length = 0;
    told.clear();
    await emptied(connection);
    for (const name of ['feed', 'subscriptions', 'pushes'] as const)
      await collectionOf(connection, name).deleteMany({});
  });
  afterEach(() => there.close());

  const now = (): Instant => instantOfMs(nowMs);
  const world = (inside: (address: string) => boolean = () => false) => ({
    ...{ connection, key: KEY, surroundings: { isInside: inside } },
    nowMs: () => nowMs,
    heartbeat: () => undefined,
    alarm: (text: string) => void alarms.push(text),
  });
  const subscribe = (more: { events?: EventName[]; campaign?: string | null; url?: string } = {}) =>
    addSubscription(
      connection,
      KEY,
      { name: '大屏', url: there.url, events: [], campaign: null, ...more },
      { person: 'h-1', at: now() },
    );
  // A story names its commands anew each time it is told.
  const told = new Map<string, Batch[]>();
  const record = async (shows: string, id: string, from = 0, to = 99) => {
    const batches = told.get(id) ?? batchesOf(storyCalled(shows), id, 1);
    told.set(id, batches);
    const write = recorderOf(connection);
    for (const batch of batches.slice(from, to)) await write(batch);
  };
  /** Works off everything that is due now. */
  const work = async () => {
    for (let times = 0; ; times += 1) {
      const due = await feedAndFanOut(connection, nowMs);
      if (due.length === 0) return;
      // Whatever is due is dealt with: nothing is looked at over and over.
      expect(times).to.be.lessThan(20);
      for (const id of due) await pushDue(world(), id);
    }
  };
  /** Lets time pass in steps, and works off what falls due. */
  const pass = async (ms: number, step: number) => {
    for (const end = nowMs + ms; nowMs < end; nowMs += step) await work();
  };
  const seqsOf = (letter: string) =>
    there.posted.filter(({ body }) => body.data.notice === letter).map(({ body }) => body.data.seq);
  const states = async () => {
    const all = await collectionOf<PushDoc>(connection, 'pushes').find({}).toArray();
    return all.map(({ state }) => state);
  };
  const stateOf = async (id: string) => {
    const { state, why } = (await subscriptionById(connection, id)) ?? {};
    return { state, why };
  };
  const ordered = (seqs: readonly number[]) =>
    seqs.every((seq, i) => i === 0 || seq > (seqs[i - 1] ?? 0));

  it('is told each event once, letter by letter in its order, signed as Standard Webhooks has it', async () => {
    const { secret } = await subscribe();
    await record('on-time-closed', 'n-1');
    await record('raised-to-an-interview', 'n-2');
    await work();
    const ids = there.posted.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect([ordered(seqsOf('n-1')), ordered(seqsOf('n-2'))]).to.deep.equal([true, true]);
    expect(there.posted[0]?.body.type).to.equal('notice.issued');
    expect(ids).to.have.length(await collectionOf(connection, 'feed').countDocuments({}));
    // The library refuses what is older than five minutes, and the tests' time stands still.
    const [first] = there.posted;
    const timestamp = Number(first?.headers['webhook-timestamp']);
    expect(timestamp).to.equal(Math.floor(BEGIN / 1000));
    nowMs = Date.now();
    await sendAgain(connection, (await stateOfOnly())._id, ids[0] ?? '', now());
    await work();
    const last = there.posted.at(-1);
    expect(last?.id).to.equal(ids[0]);
    expect(last?.text).to.equal(first?.text);
    expect(last !== undefined && isSignedBy(secret, last)).to.equal(true);
  });

  const stateOfOnly = async () => {
    const [one] = await collectionOf(connection, 'subscriptions').find({}).toArray();
    if (one === undefined) throw new Error('no subscription');
    return one;
  };

  it('is told what it has asked for, of the campaign that it has asked for, from then on', async () => {
    await record('on-time-closed', 'n-0');
    await work();
    await subscribe({ events: ['notice.issued', 'finding.closed'] });
    const { doc } = await subscribe({ campaign: 'c-another' });
    await record('on-time-closed', 'n-1');
    await work();
    expect(seqsOf('n-0')).to.deep.equal([]);
    expect(new Set(there.posted.map(({ body }) => body.type))).to.deep.equal(
      new Set(['notice.issued', 'finding.closed']),
    );
    const pushes = await collectionOf<PushDoc>(connection, 'pushes')
      .find({ subscription: doc._id })
      .toArray();
    expect(pushes).to.deep.equal([]);
  });

  it('gets every event once and in order when its receiver has been down for an hour', async () => {
    await subscribe();
    const taken: string[] = [];
    there.answer(({ id }) => {
      if (nowMs < BEGIN + HOUR) return { status: 503 };
      taken.push(id);
      return { status: 200 };
    });
    for (let i = 0; i < 8; i += 1) await record('on-time-closed', `n-${i}`, 0, 2);
    await pass(30 * MINUTE, MINUTE);
    for (let i = 0; i < 8; i += 1) await record('on-time-closed', `n-${i}`, 2);
    await pass(30 * MINUTE, MINUTE);
    const whileDown = there.posted.length;
    await pass(2 * HOUR, 5 * MINUTE);
    const fed = await collectionOf(connection, 'feed').find({}).toArray();
    expect([...taken].sort()).to.deep.equal(fed.map(({ id }) => String(id)).sort());
    expect(new Set(await states())).to.deep.equal(new Set(['delivered']));
    const takenOf = (letter: string) => {
      const seqs = new Map(fed.map(({ id, notice, seq }) => [String(id), { notice, seq }]));
      return taken.map((id) => seqs.get(id)).filter((one) => one?.notice === letter);
    };
    for (let i = 0; i < 8; i += 1)
      expect(ordered(takenOf(`n-${i}`).map((one) => Number(one?.seq)))).to.equal(true);
    // It is left alone meanwhile: not each event knocks at it.
    expect(whileDown).to.be.lessThan(60);
  });

  it('holds up the letter alone whose event is refused, and goes on with it after 75 hours', async () => {
    await subscribe();
    there.answer(({ body }) => ({
      status: body.data.notice === 'n-1' && body.data.seq === 2 ? 400 : 200,
      text: 'seq 2 is not to my liking',
    }));
    await record('on-time-closed', 'n-1');
    await record('on-time-closed', 'n-2');
    await work();
    const whole = seqsOf('n-2').length;
    expect(seqsOf('n-1')).to.deep.equal([1, 2]);
    expect(whole).to.be.greaterThan(3);
    await pass(70 * HOUR, HOUR);
    expect(seqsOf('n-1').every((seq) => seq <= 2)).to.equal(true);
    await record('raised-to-an-interview', 'n-3');
    await pass(30 * HOUR, HOUR);
    expect(seqsOf('n-1').slice(-whole + 2)).to.deep.equal(seqsOf('n-2').slice(2));
    const refused = await collectionOf<PushDoc>(connection, 'pushes').findOne({ state: 'failed' });
    expect(refused?.tries).to.equal(16);
    expect(refused?.log.at(-1)).to.include({ status: 400, answer: 'seq 2 is not to my liking' });
  });

  it('stops where nothing was taken for 75 hours, loses nothing, and goes on once it is enabled', async () => {
    const { doc } = await subscribe();
    there.answer(() => ({ status: 500 }));
    await record('on-time-closed', 'n-1');
    await pass(90 * HOUR, HOUR);
    expect(await stateOf(doc._id)).to.deep.equal({ state: 'stopped', why: 'failing' });
    expect(alarms).to.deep.equal(['a subscription was stopped']);
    const before = there.posted.length;
    expect(before).to.equal(16);
    there.answer(() => ({ status: 200 }));
    await pass(HOUR, HOUR);
    expect(there.posted.length).to.equal(before);
    await changeSubscription(connection, doc._id, { state: 'enabled' }, now());
    await work();
    expect(ordered(seqsOf('n-1').slice(before))).to.equal(true);
    expect(new Set(await states())).to.deep.equal(new Set(['delivered']));
  });

  it('stops at once where its receiver wants nothing more (410), and while it is paused nothing is told', async () => {
    const { doc } = await subscribe();
    there.answer(() => ({ status: 410 }));
    await record('on-time-closed', 'n-1', 0, 2);
    await work();
    expect(await stateOf(doc._id)).to.deep.equal({ state: 'stopped', why: 'gone' });
    expect(there.posted).to.have.length(1);
    there.answer(() => ({ status: 200 }));
    await changeSubscription(connection, doc._id, { state: 'paused' }, now());
    await record('on-time-closed', 'n-1', 2);
    await pass(HOUR, 10 * MINUTE);
    expect(there.posted).to.have.length(1);
    await changeSubscription(connection, doc._id, { state: 'enabled' }, now());
    await work();
    expect(seqsOf('n-1')).to.deep.equal([
      1,
      ...seqsOf('n-1')
        .slice(1)
        .sort((a, b) => a - b),
    ]);
    expect(new Set(await states())).to.deep.equal(new Set(['delivered']));
  });

  it('waits as long as its receiver says (Retry-After)', async () => {
    await subscribe();
    there.answer(() => ({ status: 429, retryAfter: '1800' }));
    await record('on-time-closed', 'n-1', 0, 1);
    await pass(29 * MINUTE, MINUTE);
    expect(there.posted).to.have.length(1);
    await pass(2 * MINUTE, MINUTE);
    expect(there.posted).to.have.length(2);
  });

  it('is signed with both secrets for a day after the secret was changed', async () => {
    nowMs = Date.now();
    const { doc, secret } = await subscribe();
    const changed = await changeSecret(connection, KEY, doc._id, now());
    await addPing(connection, doc._id, now());
    await work();
    const [ping] = there.posted;
    const signedBy = (one: string | undefined) =>
      one !== undefined && ping !== undefined && isSignedBy(one, ping);
    expect([signedBy(secret), signedBy(changed?.secret)]).to.deep.equal([true, true]);
    nowMs += 25 * HOUR;
    await addPing(connection, doc._id, now());
    await work();
    const signatures = String(there.posted[1]?.headers['webhook-signature']).split(' ');
    expect(signatures).to.have.length(1);
    const kept = JSON.stringify(await collectionOf(connection, 'subscriptions').find({}).toArray());
    expect(kept).not.to.contain('whsec_').and.not.to.contain(secret.slice(6));
  });

  it('is not reached inside, and its test says why (P10)', async () => {
    const { doc } = await subscribe();
    const push = await addPing(connection, doc._id, now());
    for (const id of await feedAndFanOut(connection, nowMs))
      await pushDue(
        world((address) => address === '127.0.0.1'),
        id,
      );
    const after = await collectionOf<PushDoc>(connection, 'pushes').findOne({ _id: push._id });
    expect(after?.state).to.equal('failed');
    expect(after?.log[0]?.error).to.contain('内部地址');
    expect(there.posted).to.deep.equal([]);
  });

  it('is told everything again from an event on, under the ids of before', async () => {
    const { doc } = await subscribe();
    await record('on-time-closed', 'n-1');
    await work();
    const first = there.posted.map(({ id }) => id);
    const from = await entryById(connection, first[1] ?? '');
    await replayFrom(connection, doc._id, from?._id ?? '', now());
    await work();
    expect(there.posted.map(({ id }) => id)).to.deep.equal([...first, ...first.slice(1)]);
    // A subscription that came later is told what was before it.
    const later = await subscribe();
    await replayFrom(connection, later.doc._id, '000000000001', now());
    await work();
    expect(there.posted.slice(-first.length).map(({ id }) => id)).to.deep.equal(first);
  });

  it('knows by the id what it was told twice, where the house was killed before it could note it', async () => {
    const { doc } = await subscribe();
    await record('on-time-closed', 'n-1', 0, 1);
    await feedAndFanOut(connection, nowMs);
    const before = await collectionOf<PushDoc>(connection, 'pushes').find({}).toArray();
    await pushDue(world(), doc._id);
    await collectionOf<PushDoc>(connection, 'pushes').deleteMany({});
    await collectionOf<PushDoc>(connection, 'pushes').insertMany(before);
    await work();
    const [one, two] = there.posted;
    expect([two?.id, two?.text]).to.deep.equal([one?.id, one?.text]);
  });

  it('is worked on by one at a time', async () => {
    const { doc } = await subscribe();
    await record('raised-to-an-interview', 'n-1');
    await feedAndFanOut(connection, nowMs);
    await Promise.all([1, 2, 3].map(() => pushDue(world(), doc._id)));
    const ids = there.posted.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
