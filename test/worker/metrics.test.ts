import { expect } from 'chai';
import type { Connection } from 'mongoose';
import type { Delivery } from '../../src/domain/messages/sending/delivery.ts';
import { noteFaults } from '../../src/store/clock-alarms.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { metricsOf } from '../../worker/metrics.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

const AT = '2026-03-04T00:30:00.000Z';

/** A message whose only delivery is so. */
const message = (
  id: string,
  delivery: Partial<Delivery>,
  more: Partial<DispatchDoc> = {},
): DispatchDoc =>
  ({
    ...{ _id: id, holder: id, name: id, side: 'unit', tempoOf: null, rehearsal: false },
    ...{ urgent: false, slot: AT, items: [], superseded: [], readAt: null, plan: ['email'] },
    deliveries: [
      {
        ...{ channel: 'email', status: 'failed', attempts: 1, at: AT },
        ...{ providerId: null, error: null },
        ...delivery,
      },
    ],
    ...more,
  }) as DispatchDoc;

describe('the metrics of a process', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  it('count the messages that are tried again, given up and of unknown outcome, and no others', async () => {
    const { registry } = metricsOf(connection, null);
    const counted = async () =>
      (await registry.metrics()).split('\n').filter((line) => line.startsWith('duban_messages{'));
    const lines = (retrying: number, givenUp: number, unknown: number) => [
      `duban_messages{state="retrying"} ${retrying}`,
      `duban_messages{state="givenUp"} ${givenUp}`,
      `duban_messages{state="unknown"} ${unknown}`,
    ];
    expect(await counted()).to.deep.equal(lines(0, 0, 0));
    const lost = { status: 'failed', givenUp: true } as const;
    await collectionOf<DispatchDoc>(connection, 'dispatches').insertMany([
      message('sent', { status: 'sent', providerId: 'p' }),
      message('waits', { status: 'waiting', attempts: 0, nextAt: AT }),
      message('again', { status: 'failed', nextAt: AT }),
      message('again too', { status: 'failed', nextAt: AT }),
      message('lost', lost, { givenUpAt: AT }),
      message('lost, and read in the inbox', lost, { givenUpAt: AT, readAt: AT }),
      message('perhaps', { status: 'unknown' }),
      message('perhaps too', { status: 'unknown' }),
      message('perhaps, and read', { status: 'unknown' }, { readAt: AT }),
    ]);
    expect(await counted()).to.deep.equal(lines(2, 1, 2));
  });

  it('tell how long ago a sweep of the clocks came to its end, and that none ever has', async () => {
    const { registry } = metricsOf(connection, null);
    const age = async () =>
      Number(
        /^duban_clock_sweep_age_seconds (\S+)$/m
          .exec(await registry.metrics())?.[1]
          ?.replace('+Inf', 'Infinity'),
      );
    expect(await age()).to.equal(Number.POSITIVE_INFINITY);
    await noteFaults(connection, [], new Date(Date.now() - 3_600_000).toISOString());
    expect(await age()).to.be.within(3600, 7200);
  });
});
