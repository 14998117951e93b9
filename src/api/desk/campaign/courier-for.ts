import type { CampaignDoc } from '../../../store/campaigns.ts';
import type { CourierInput } from '../../../workflows/contract.ts';
import type { Deps } from '../../deps.ts';

/** The courier that carries the messages of a campaign: one for each rehearsal, and one for all that run in real time. */
export const courierFor = (
  { courierEveryMs }: Pick<Deps, 'courierEveryMs'>,
  { _id, tempo, rehearsal }: Pick<CampaignDoc, '_id' | 'tempo' | 'rehearsal'>,
): CourierInput => ({
  tempo,
  campaign: rehearsal ? _id : null,
  everyMs: rehearsal ? 500 : courierEveryMs,
  looks: 200,
});
