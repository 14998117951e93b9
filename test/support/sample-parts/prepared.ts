import type { DispatchDoc } from '../../../src/store/dispatches.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { putUnit } from '../../../src/store/roster.ts';
import type { Api } from '../api/api.ts';
import { addCampaign, CLERK } from '../api/letters.ts';

/** A message that a channel has given up, which is a task of the office. @returns the task's id. */
export async function failedMessage({ connection, client }: Api): Promise<string> {
  const failed = { channel: 'email', status: 'failed', givenUp: true, attempts: 1 };
  const delivery = { ...failed, at: '2026-09-24T01:00:00.000Z', providerId: null, error: '550' };
  const reader = { holder: 'h-gone', name: '某人', side: 'unit', tempoOf: null, rehearsal: false };
  const dispatch = { ...reader, urgent: false, slot: delivery.at, items: [], superseded: [] };
  await collectionOf<DispatchDoc>(connection, 'dispatches').insertOne({
    ...{ _id: 'real/h-gone/2026-09-24T01:00:00.000Z', ...dispatch, readAt: null },
    deliveries: [delivery],
  } as never);
  const { items } = await client.get<{ items: { id: string }[] }>('/api/tasks?kind=undelivered');
  return items[0]?.id ?? '';
}

/** Campaigns without a letter, the sample, and a unit that nothing uses. */
export async function prepareRemovals(api: Api) {
  const plan = { units: 0, findings: 0, rehearsal: null };
  const empty = await addCampaign(api, { ...plan, name: '待改名' });
  const spare = await addCampaign(api, { ...plan, name: '待删除' });
  await api.client.post('/api/campaigns', {
    actor: CLERK,
    body: {
      ...{ name: '样例', code: '云督整', policy: 'county-standard' },
      rehearsal: { start: '2026-09-24T01:00:00.000Z', speed: 1, sample: true },
    },
  });
  const idle = 'u-idle';
  const unit = { _id: idle, name: '县闲置单位', kind: 'department' as const, shortNames: [] };
  await putUnit(api.connection, unit);
  return { empty: empty.id, spare: spare.id, idle };
}
