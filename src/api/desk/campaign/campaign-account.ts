import type { Sight } from '../../../domain/access/identity.ts';
import {
  countDispatches,
  countDrafts,
  countLetters,
  countUnits,
  unitsOfCampaign,
} from '../../../store/accounts.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { type Deps, nowOf } from '../../deps.ts';
import type { CampaignNumbers } from '../../presenters/campaign.ts';

/**
 * The numbers of a campaign and of its own units, each with the paged list of what it counts. `notices` and `findings` are those of its
 * drafts, issued or not; `overdue` counts letters with a finding past its date.
 */
export async function countsOf(
  deps: Deps,
  sight: Sight,
  campaign: CampaignDoc,
): Promise<CampaignNumbers> {
  const { connection } = deps;
  const now = nowOf(deps, campaign.tempo);
  const [units, drafts, letters, dispatches] = await Promise.all([
    unitsOfCampaign(connection, sight, campaign).then((ids) => countUnits(connection, ids)),
    countDrafts(connection, sight, campaign._id),
    countLetters(connection, sight, campaign._id, now),
    countDispatches(connection, sight, campaign._id),
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
      townships: `/api/units?${about}&township=true`,
      departments: `/api/units?${about}&township=false`,
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
