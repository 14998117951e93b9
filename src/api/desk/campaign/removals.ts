import type { Sight } from '../../../domain/access/identity.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import { type CampaignDoc, campaignCalled, renameCampaign } from '../../../store/campaigns.ts';
import { changeDraft, draftsOfCampaign } from '../../../store/drafts.ts';
import { noticeIds } from '../../../store/notices.ts';
import { isOfficeId, registerIn, registerOf } from '../../../store/register/registers.ts';
import {
  removeRehearsal,
  removeUnissued,
  removeUnit,
  usesOfUnit,
} from '../../../store/register/removals.ts';
import { noteSampleRemoved, sampleCampaigns } from '../../../store/register/sample.ts';
import { findUnit } from '../../../store/roster.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { titleFor } from '../import/drafts-of-import.ts';
import { campaignOf, registerSeen } from '../in-sight.ts';

/**
 * Gives a campaign of which nothing has gone out another name, and with it the drafts whose titles follow from it. Their
 * approver has read another title, so that the approval falls away. Repeating it changes nothing.
 * @throws Problem `campaign-unknown`, `campaign-issued`, `name-taken`.
 */
export async function rename(
  deps: Deps,
  sight: Sight,
  id: string,
  name: string,
  by: Actor,
): Promise<CampaignDoc> {
  const campaign = await campaignOf(deps, sight, id);
  const drafts = await draftsOfCampaign(deps.connection, id);
  const numbered = drafts.find((d) => d.documentNumber !== null);
  if (numbered !== undefined)
    throw new Problem('campaign-issued', { subject: numbered.documentNumber ?? undefined });
  const same = campaign.rehearsal
    ? null
    : await campaignCalled(deps.connection, name, registerOf(campaign));
  if (same !== null && same._id !== id) throw new Problem('name-taken', { subject: same._id });
  const title = titleFor(name);
  for (const draft of drafts.filter(
    (d) => d.title === titleFor(campaign.name) && d.title !== title,
  )) {
    const { kind } = await changeDraft(deps.connection, draft._id, draft.version, { title }, by);
    if (kind !== 'changed') throw new Problem(kind, { subject: draft._id });
  }
  await renameCampaign(deps.connection, id, name);
  return { ...campaign, name };
}

/**
 * Deletes a campaign of which nothing has gone out, with its drafts.
 * @throws Problem `campaign-unknown`, `campaign-issued`, `engine-away`.
 */
export async function removeCampaign(
  deps: Deps,
  sight: Sight,
  id: string,
  by: Actor,
): Promise<CampaignDoc> {
  const campaign = await campaignOf(deps, sight, id);
  const kept = await removeUnissued(deps.connection, campaign);
  if (kept !== null)
    throw new Problem('campaign-issued', { subject: kept.documentNumber ?? undefined });
  if (campaign.rehearsal) await deps.engine.end(id, []);
  deps.log.info({ campaign: id, name: campaign.name, by: by.id }, 'campaign deleted');
  return campaign;
}

/**
 * Removes the sample: its letters, messages, units, posts and numbers, and nothing else. An interruption leaves its campaign
 * for the next call.
 * @returns how many letters went with it.
 * @throws Problem `sample-absent`, `engine-away`.
 */
export async function removeSample(
  deps: Deps,
  by: Actor,
): Promise<{ campaigns: CampaignDoc[]; letters: number }> {
  const campaigns = await sampleCampaigns(deps.connection);
  if (campaigns.length === 0) throw new Problem('sample-absent');
  let letters = 0;
  for (const campaign of campaigns) {
    const notices = await noticeIds(deps.connection, campaign._id);
    if ((await deps.engine.end(campaign._id, notices)) === 'away') throw new Problem('engine-away');
    await removeRehearsal(deps.connection, campaign);
    letters += notices.length;
  }
  await noteSampleRemoved(deps.connection, { by: by.id, at: nowOf(deps) });
  deps.log.info({ letters, by: by.id }, 'sample removed');
  return { campaigns, letters };
}

const USES = {
  drafts: '草稿 draft',
  notices: '通知书 notice',
  campaigns: '督查范围 scope of',
  units: '已承接其职责的单位 successor of',
} as const;

/**
 * Removes a unit that nothing uses, with its posts.
 * @throws Problem `unit-unknown`, `unit-used` naming by what.
 */
export async function dropUnit(deps: Deps, sight: Sight, id: string, by: Actor): Promise<void> {
  const unit = isOfficeId(id)
    ? null
    : await findUnit(deps.connection, registerSeen(sight, registerIn(id), id), id);
  if (unit === null) throw new Problem('unit-unknown', { subject: id });
  const uses = await usesOfUnit(deps.connection, unit);
  const errors = (Object.keys(USES) as (keyof typeof USES)[]).flatMap((kind) =>
    uses[kind].map((what) => ({ pointer: `/${kind}`, detail: `${USES[kind]} ${what}` })),
  );
  if (errors.length > 0) throw new Problem('unit-used', { subject: unit.name, errors });
  await removeUnit(deps.connection, id);
  deps.log.info({ unit: id, name: unit.name, by: by.id }, 'unit removed');
}
