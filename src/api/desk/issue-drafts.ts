import type { Sight } from '../../domain/access/identity.ts';
import { WHOLE } from '../../domain/access/identity.ts';
import { localOf } from '../../domain/calendar/instant.ts';
import { isAmong } from '../../domain/notice/acting.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { coreOf } from '../../domain/rules/core.ts';
import { RULES_VERSION } from '../../domain/rules/released.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import {
  approveDraft,
  authorsOf,
  type DraftDoc,
  markIssued,
  numberDraft,
} from '../../store/drafts.ts';
import { findNotice } from '../../store/notices.ts';
import { keepRules } from '../../store/rulebooks.ts';
import { type Deps, nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import { issueOf, refuseUnready } from './approval/ready.ts';
import { refuseSecrets } from './before-issue.ts';
import { courierFor } from './campaign/courier-for.ts';
import { campaignOf, draftOf } from './in-sight.ts';

/** The numbers that letters of a campaign take: a body's, or those of one rehearsal, which uses up none of a body's. */
const seriesOf = ({ _id, rehearsal, code }: CampaignDoc) => ({
  series: rehearsal ? `${_id}/${code}` : code,
  code,
});

/** How long an issuing call waits until the notice can be read; then it answers without. */
const READABLE_MS = 10_000;

/**
 * 审签 by a second person: whoever has written, changed or imported the draft cannot approve it. Repeating it changes nothing.
 * @param seen the version that the approver has before him, where he says so.
 * @throws Problem `version-stale` when the draft is another by now.
 */
export async function approve(
  deps: Deps,
  sight: Sight,
  id: string,
  actor: Actor,
  seen: number | null,
): Promise<DraftDoc> {
  const draft = await draftOf(deps, sight, id);
  if (isAmong(authorsOf(draft), actor)) throw new Problem('approved-by-author');
  if (draft.status !== 'draft') return draft;
  if (seen !== null && seen !== draft.version) throw new Problem('version-stale', { subject: id });
  refuseSecrets(draft.findings, draft.title);
  const campaign = await campaignOf(deps, sight, draft.campaign);
  const at = nowOf(deps, campaign.tempo);
  await refuseUnready(deps, draft, campaign, at);
  const now = await approveDraft(deps.connection, draft, actor, at);
  if (now === null || now.status === 'draft') throw new Problem('version-stale', { subject: id });
  return now;
}

/**
 * 签发: gives the letter its number and starts its workflow. However often and from wherever it is
 * called, there is one number and one workflow.
 * @returns the issued draft; its notice has the same id.
 */
export async function issueDraft(
  deps: Deps,
  sight: Sight,
  id: string,
  actor: Actor,
): Promise<DraftDoc> {
  const draft = await draftOf(deps, sight, id);
  if (draft.status === 'issued') return draft;
  if (draft.status !== 'approved') throw new Problem('draft-not-approved', { subject: id });
  const campaign = await campaignOf(deps, sight, draft.campaign);
  const at = nowOf(deps, campaign.tempo);
  refuseSecrets(draft.findings, draft.title);
  // A draft with a number may have started its workflow already; repeating that must lead to the same end.
  if (draft.documentNumber === null) await refuseUnready(deps, draft, campaign, at);
  const { rules, command } = await issueOf(deps, draft, campaign, actor, at);
  // Refused before a number is spent on it.
  const trial = coreOf(RULES_VERSION).decide(command('-'), null, rules, at);
  if (!trial.accepted) {
    // A letter that has gone out with its number stays out, however late the call that asks for it is repeated.
    const isOut =
      draft.documentNumber !== null && (await findNotice(deps.connection, WHOLE, id)) !== null;
    if (!isOut) throw new Problem(trial.refusal.code, { subject: trial.refusal.subject });
    await markIssued(deps.connection, id, at);
    return draftOf(deps, sight, id);
  }
  const year = Number(localOf(at).slice(0, 4));
  const numbered = await numberDraft(deps.connection, draft, seriesOf(campaign), year);
  if (numbered === null) throw new Problem('draft-not-approved', { subject: id });
  await keepRules(deps.connection, rules);
  const started = await deps.engine.issue({
    noticeId: id,
    rulesVersion: RULES_VERSION,
    rules,
    tempo: campaign.tempo,
    issue: command(numbered.documentNumber ?? ''),
  });
  if (started === 'away') throw new Problem('engine-away');
  await untilReadable(deps, id);
  if (campaign.rehearsal) await deps.engine.courier(courierFor(deps, campaign));
  await markIssued(deps.connection, id, at);
  return draftOf(deps, sight, id);
}

/** Waits until the notice stands in the read model, so that the caller reads his own write. */
async function untilReadable(deps: Deps, id: string): Promise<void> {
  const until = Date.now() + READABLE_MS;
  for (let wait = 10; Date.now() < until; wait = Math.min(wait * 1.5, 200)) {
    if ((await findNotice(deps.connection, WHOLE, id)) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
