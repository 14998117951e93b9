import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { carryDue } from '../../src/activities/carry.ts';
import { type Channel, Later, Unsure } from '../../src/activities/notify/channel.ts';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { addMs, type Instant } from '../../src/domain/calendar/instant.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { dueChannels, planSending, sendingState } from '../../src/store/sending/outgoing.ts';
import { tasksAt } from '../../src/store/tasks.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { beijing } from '../support/rules.ts';

const AT = beijing('2026-03-04 09:03');
const LEASE_MS = 150_000;
/** Messages of the test of many; `DUBAN_SENDS=10000` for all that one may ask for. */
const SENDS = Number(process.env.DUBAN_SENDS ?? 300);
/** How many messages meet how many kills and lost answers. */
const FAULTY =
  SENDS < 10_000 ? { all: 120, killed: 30, lost: 30 } : { all: 1000, killed: 60, lost: 500 };
const UNCERTAIN = FAULTY.killed + FAULTY.lost;

/** A provider that counts what it takes; it knows a repetition by our key where it is told to. */
function counting(more: Partial<Channel> & { knowsKeys?: boolean }) {
  const { knowsKeys = false, ...rest } = more;
  const taken = new Map<string, number>();
  const take = (id: string): void => {
    if (!knowsKeys || !taken.has(id)) taken.set(id, (taken.get(id) ?? 0) + 1);
  };
  const channel: Channel = {
    name: 'c',
    address: async ({ holder }) => holder,
    send: async ({ _id }) => {
      take(_id);
      return { providerId: _id };
    },
    ...rest,
  };
  return { channel, taken, take };
}

describe('a channel that is carried', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(async () => {
    await collectionOf(connection, 'dispatches').deleteMany({});
    await collectionOf(connection, 'channelBudgets').deleteMany({});
  });

  const dispatches = () => collectionOf<DispatchDoc>(connection, 'dispatches');
  /** So many messages, each to another person, that are due on the channels. */
  const messages = async (count: number, plan = ['c']) => {
    await dispatches().insertMany(
      Array.from({ length: count }, (_, i) => ({
        ...{
          _id: `d-${i}`,
          holder: `h-${i}`,
          name: '某人',
          side: 'unit',
          tempoOf: null,
          rehearsal: false,
        },
        ...{ urgent: true, slot: AT, items: [], superseded: [], deliveries: [], readAt: null },
      })) as never,
    );
    for (let i = 0; i < count; i += 1) await planSending(connection, `d-${i}`, plan, AT);
  };
  const carry = (channel: Channel, now: Instant) =>
    carryDue({
      connection,
      name: channel.name,
      channel,
      now,
      heartbeat: () => undefined,
      alarm: () => undefined,
    });
  const statuses = async () => {
    const all = await dispatches().find({}).toArray();
    const counts: Record<string, number> = {};
    for (const status of all.flatMap((d) => d.deliveries.map((one) => one.status)))
      counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  const most = (taken: Map<string, number>) => Math.max(...taken.values());

  it('sends each message once, though three processes carry it at the same time (P3)', async () => {
    await messages(SENDS);
    const { channel, taken } = counting({});
    // An activity ends after a while; the next one goes on.
    while (taken.size < SENDS) await Promise.all([AT, AT, AT].map((now) => carry(channel, now)));
    expect([taken.size, most(taken)]).to.deep.equal([SENDS, 1]);
    expect(await statuses()).to.deep.equal({ sent: SENDS });
    expect(await dueChannels(connection, addMs(AT, 1e9))).to.deep.equal({
      channels: [],
      nextAt: null,
    });
  });

  for (const [name, more, expected] of [
    [
      'knows our keys',
      { knowsKeys: true, uncertain: 'miss', keyMs: 3_600_000 },
      { doubled: 0, unknown: 0 },
    ],
    [
      'knows no keys, where a miss is preferred',
      { uncertain: 'miss' },
      { doubled: 0, unknown: UNCERTAIN },
    ],
    [
      'knows no keys, where a duplicate is preferred',
      { uncertain: 'duplicate' },
      { doubled: UNCERTAIN, unknown: 0 },
    ],
  ] as const)
    it(`loses none and lists each unknown one after kills and lost answers, where its provider ${name} (P3)`, async () => {
      await messages(FAULTY.all);
      const seen = new Set<string>();
      const { channel, taken, take } = counting({
        ...more,
        atOnce: FAULTY.all,
        send: async ({ _id }) => {
          take(_id);
          const isFirst = !seen.has(_id);
          seen.add(_id);
          const n = Number(_id.slice(2));
          // Whoever is killed comes to no end; what was taken stays taken.
          if (isFirst && n < FAULTY.killed) return new Promise(() => undefined);
          if (isFirst && n < UNCERTAIN) throw new Unsure('the answer is lost');
          return { providerId: _id };
        },
      });
      void carry(channel, AT);
      while (seen.size < FAULTY.all) await new Promise((resolve) => setTimeout(resolve, 10));
      for (let now = AT, i = 0; i < 4; i += 1) {
        now = addMs(now, LEASE_MS);
        await carry({ ...channel, atOnce: 4 }, now);
      }
      expect(taken.size).to.equal(FAULTY.all);
      const { unknown = 0, sent = 0 } = await statuses();
      const doubled = [...taken.values()].filter((count) => count > 1).length;
      expect({ doubled, unknown }).to.deep.equal(expected);
      expect(sent + unknown).to.equal(FAULTY.all);
      const tasks = await tasksAt(connection, WHOLE, addMs(AT, 3_600_000));
      expect(tasks.map(({ task }) => task.error?.slice(0, 8))).to.deep.equal(
        Array.from({ length: expected.unknown }, () => '结果未知，请核实'),
      );
      expect((await sendingState(connection)).unknown).to.equal(expected.unknown);
    });

  it('keeps its provider’s limit, and brings the rest as soon as it may', async () => {
    await messages(50);
    const times: number[] = [];
    let now = AT;
    const { channel, taken } = counting({
      limits: { all: [{ count: 20, ms: 60_000 }] },
      send: async ({ _id }) => {
        taken.set(_id, 1);
        times.push(Date.parse(now));
        return { providerId: _id };
      },
    });
    // Places become free one by one, as they were taken: how many a round brings is the machine's matter.
    for (let rounds = 0; taken.size < 50 && rounds < 200; rounds += 1) {
      await carry(channel, now);
      now = (await dueChannels(connection, now)).nextAt ?? now;
    }
    expect(taken.size).to.equal(50);
    for (const from of times)
      expect(times.filter((t) => t >= from && t < from + 60_000).length).to.be.at.most(20);
    const all = await dispatches().find({}).toArray();
    expect(all.every((d) => d.deliveries[0]?.attempts === 1)).to.equal(true);
  });

  it('that is configured no more hands its messages to the next one', async () => {
    await messages(3, ['gone', 'c']);
    const { channel, taken } = counting({});
    const gone = { connection, name: 'gone', channel: undefined, now: AT };
    await carryDue({ ...gone, heartbeat: () => undefined, alarm: () => undefined });
    await carry(channel, addMs(AT, 1000));
    expect(taken.size).to.equal(3);
  });

  it('that one reader blocks brings the others theirs', async () => {
    await messages(40);
    const { channel, taken } = counting({});
    const blocked: Channel = {
      ...channel,
      send: (dispatch, address) => {
        if (dispatch.holder === 'h-0') throw new Later('busy');
        return channel.send(dispatch, address);
      },
    };
    await carry(blocked, AT);
    expect(taken.size).to.equal(39);
  });
});
