import type { Connection } from 'mongoose';
import { addPing } from '../../../../src/store/feed/pushes.ts';
import { addSubscription } from '../../../../src/store/feed/subscriptions.ts';
import { collectionOf } from '../../../../src/store/models.ts';
import { CLERK } from '../letters.ts';
import type { Sample } from '../sample.ts';

const KEY = 'a key of the tests that has 32 signs and more';

/** An event that was told; those of rehearsals, of which the samples are made, are told to nobody. */
const { _id, ...ENTRY } = {
  _id: '000000000001',
  ...{ id: `evt_${'a'.repeat(32)}`, name: 'notice.issued', at: '2026-09-24T01:00:00.000Z' },
  ...{ notice: 'n-real', seq: 1, hash: 'a3f5'.repeat(16), documentNumber: '云督整〔2026〕99号' },
  ...{ campaign: 'c-real', unit: 'u-real', findings: ['1'], rung: null },
  dates: [{ finding: '1', dueAt: '2026-10-15T09:30:00.000Z' }],
};

/** A good call for each operation about what other systems are told. @param system the system administrator’s headers. */
export async function feedSamples(
  connection: Connection,
  system: Sample,
): Promise<Record<string, Sample>> {
  await collectionOf(connection, 'feed').updateOne({ _id }, { $set: ENTRY }, { upsert: true });
  const at = new Date().toISOString();
  const make = (name: string) =>
    addSubscription(
      connection,
      KEY,
      { name, url: 'https://dashboard.example/duban', events: ['notice.issued'], campaign: null },
      { person: 'p-sysadmin', at },
    );
  const [kept, leaving] = [await make('县政务大屏'), await make('旧大屏')];
  const { event } = await addPing(connection, kept.doc._id, at);
  const params = { subscription: kept.doc._id };
  return {
    'get /api/subscriptions': system,
    'post /api/subscriptions': {
      ...system,
      body: { name: '日志采集', url: 'https://collector.example/events' },
    },
    'patch /api/subscriptions/{subscription}': { ...system, params, body: { state: 'paused' } },
    'delete /api/subscriptions/{subscription}': {
      ...system,
      params: { subscription: leaving.doc._id },
    },
    'post /api/subscriptions/{subscription}/secret': { ...system, params },
    'get /api/subscriptions/{subscription}/pushes': { ...system, params, query: { limit: '5' } },
    'post /api/subscriptions/{subscription}/pings': { ...system, params },
    'post /api/subscriptions/{subscription}/pushes/{event}/again': {
      ...system,
      params: { ...params, event },
    },
    'post /api/subscriptions/{subscription}/replay': {
      ...system,
      params,
      body: { from: '000000000001' },
    },
    'get /api/channels': system,
    'get /api/events/stream': { query: { after: '000000000000' }, actor: CLERK },
  };
}
