import { z } from 'zod';
import { countDispatches, countDrafts, countLetters, countUnits } from '../../store/accounts.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import { type Deps, nowOf } from '../deps.ts';

const count = z.number().int();

/** The numbers of a campaign, and where the list behind each of them is read. */
export const campaignAccount = z.strictObject({
  counts: z.strictObject({
    townships: count,
    departments: count,
    notices: count,
    findings: count,
    issued: count,
    closedFindings: count,
    openFindings: count,
    overdue: count,
    messages: count,
    dispatches: count,
    stages: z.record(z.string(), count),
  }),
  lists: z.strictObject({
    townships: z.string(),
    departments: z.string(),
    notices: z.string(),
    findings: z.string(),
    issued: z.string(),
    closedFindings: z.string(),
    openFindings: z.string(),
    overdue: z.string(),
    dispatches: z.string(),
    stages: z.record(z.string(), z.string()),
  }),
  nextAlarmAt: z.string().nullable(),
});

/**
 * The numbers of a campaign, each with the paged list of what it counts (M1). `notices` and `findings` are those of its
 * drafts, issued or not; `overdue` counts letters with a finding past its date.
 */
export async function countsOf(
  deps: Deps,
  campaign: CampaignDoc,
): Promise<z.infer<typeof campaignAccount>> {
  const { connection } = deps;
  const now = nowOf(deps, campaign.tempo);
  const [units, drafts, letters, dispatches] = await Promise.all([
    countUnits(connection),
    countDrafts(connection, campaign._id),
    countLetters(connection, campaign._id, now),
    countDispatches(connection, campaign._id),
  ]);
  const { nextAlarmAt, stages, ...counted } = letters;
  const about = `campaign=${encodeURIComponent(campaign._id)}`;
  const notices = `/api/notices?${about}`;
  const findings = `/api/findings?${about}`;
  return {
    counts: {
      ...units,
      notices: drafts.letters,
      findings: drafts.findings,
      ...counted,
      dispatches,
      stages: stages as Record<string, number>,
    },
    lists: {
      townships: '/api/units?township=true',
      departments: '/api/units?township=false',
      notices: `/api/drafts?${about}`,
      findings: `/api/drafts?${about}`,
      issued: notices,
      closedFindings: `${findings}&stage=closed`,
      openFindings: `${findings}&open=true`,
      overdue: `${notices}&overdue=true`,
      dispatches: `/api/messages?${about}`,
      stages: Object.fromEntries(
        Object.keys(stages).map((stage) => [stage, `${notices}&stage=${stage}`]),
      ),
    },
    nextAlarmAt,
  };
}
