import type { Sight } from '../../../domain/access/identity.ts';
import { WHOLE } from '../../../domain/access/identity.ts';
import { dateOf, instantOf } from '../../../domain/calendar/instant.ts';
import { candidatesOf, sampleOf } from '../../../domain/campaign/look-back.ts';
import { digestOf } from '../../../domain/notice/chain.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { findCampaign } from '../../../store/campaigns.ts';
import { addDrafts, UNDECIDED, writtenBy } from '../../../store/drafts.ts';
import {
  findLookBack,
  keepLookBack,
  type LookBackDoc,
  noteLookedAt,
} from '../../../store/look-backs.ts';
import { eachNotice } from '../../../store/notice-lists.ts';
import { findNotice } from '../../../store/notices.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { type Deps, nowOf, policyOf } from '../../deps.ts';
import { Problem } from '../../problem.ts';

/**
 * 回头看: draws the sample that the policy asks for among findings closed long enough ago. Drawn again on the same
 * day it is the same.
 * @throws Problem `look-back-not-yet` for a day to come.
 */
export async function drawLookBack(
  deps: Deps,
  sight: Sight,
  campaign: CampaignDoc,
  { by, asOf }: { by: Actor; asOf: string | undefined },
): Promise<LookBackDoc> {
  const today = dateOf(nowOf(deps, campaign.tempo));
  const day = asOf ?? today;
  // A sample stands once it is drawn: one of a day to come would leave out what is closed until then.
  if (day > today) throw new Problem('look-back-not-yet', { subject: day });
  const policy = policyOf(deps, campaign.policy);
  const rulesOf = rulebooksOf(deps.connection);
  const candidates = [];
  for await (const { notice } of eachNotice(deps.connection, sight, { campaign: campaign._id }))
    candidates.push(
      ...candidatesOf(notice, await rulesOf(notice.rulebook), instantOf(day, '24:00')),
    );
  const id = `${campaign._id}-look-back-${day}`;
  const refs = sampleOf(candidates, policy.lookBack?.samplePercent ?? 0, id);
  return keepLookBack(deps.connection, {
    _id: id,
    campaign: campaign._id,
    asOf: day,
    candidates: candidates.length,
    by: by.id,
    sample: refs.map((ref) => ({ ref, relapsed: null, note: null, at: null })),
  });
}

/**
 * Notes what was found at one finding of the sample. A relapse never opens what is closed: it makes a draft of a new
 * finding that points back to the old one, and whose first rung goes to the unit's head too. What was found first stands:
 * the same again changes nothing.
 * @throws Problem `look-back-unknown`, `looked-at-already`.
 */
export async function noteFound(
  deps: Deps,
  sight: Sight,
  id: string,
  seen: { finding: string; relapsed: boolean; note: string },
  by: Actor,
): Promise<LookBackDoc> {
  const { finding: ref, relapsed, note } = seen;
  const drawn = await findLookBack(deps.connection, id);
  if (drawn === null || (await findCampaign(deps.connection, sight, drawn.campaign)) === null)
    throw new Problem('look-back-unknown', { subject: id });
  const at = new Date(deps.nowMs()).toISOString();
  const noted = await noteLookedAt(deps.connection, id, { ref, relapsed, note, at });
  if (noted === null) throw new Problem('look-back-unknown', { subject: `${id} ${ref}` });
  if (noted.relapsed !== relapsed || noted.note !== note)
    throw new Problem('looked-at-already', { subject: ref });
  if (relapsed) await draftRelapse(deps, id, { ref, note }, by);
  const doc = await findLookBack(deps.connection, id);
  if (doc === null) throw new Problem('look-back-unknown', { subject: id });
  return doc;
}

/** The draft of a relapse has its look-back in its id: a finding that relapses again in a later one needs another letter. */
async function draftRelapse(
  deps: Deps,
  lookBack: string,
  { ref, note }: { ref: string; note: string },
  by: Actor,
): Promise<void> {
  const place = ref.lastIndexOf('#');
  const doc = await findNotice(deps.connection, WHOLE, ref.slice(0, place));
  const finding = doc?.notice.findings.find((f) => f.code === ref.slice(place + 1));
  if (doc === null || finding === undefined)
    throw new Problem('look-back-unknown', { subject: ref });
  const { notice } = doc;
  const { category, statement, severity, criterion, recommendation, target, timing } = finding;
  await addDrafts(deps.connection, [
    {
      _id: `${lookBack}-relapse-${digestOf(ref).slice(0, 12)}`,
      campaign: notice.campaign.id,
      unit: notice.unit,
      title: notice.title,
      policy: notice.policy.id,
      urgencyReason: null,
      findings: [
        {
          ...{ category, statement, severity, criterion, recommendation, target, timing },
          code: '1',
          due: null,
          coUnits: [],
          remarks: `回头看发现反弹：${note}`,
          repeatOf: `${notice.documentNumber}#${finding.code}`,
        },
      ],
      ...writtenBy(by),
      ...UNDECIDED,
    },
  ]);
}
