import { dateOf, type Instant } from '../../../domain/calendar/instant.ts';
import { idByHouse } from '../../../domain/notice/command-ids.ts';
import type { Approval, IssueCommand, Issuer } from '../../../domain/notice/matters/issue.ts';
import type { Rules } from '../../../domain/notice/notice.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import { RULES_VERSION } from '../../../domain/rules/released.ts';
import { faultOfSize } from '../../../domain/rules/size.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { authorsOf, type DraftDoc } from '../../../store/drafts.ts';
import { findIssuer } from '../../../store/office.ts';
import { registerOf } from '../../../store/register/registers.ts';
import { holdersFor } from '../../../store/roster.ts';
import { type Deps, nowOf, rulesAt } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import {
  coUnitsOf,
  refuseSecrets,
  refuseSucceeded,
  refuseUnfounded,
  refuseUnknownUnit,
  refuseUnstaffed,
  refuseWithoutConsent,
} from '../before-issue.ts';
import { refuseOutside } from './scope.ts';

/** Who issues the letters of a rehearsal unless another body is entered for it: nobody real. */
const REHEARSED: Issuer = {
  name: '演练签发机关',
  address: '演练地址',
  telephone: '000-0000000',
};

async function issuerFor(deps: Deps, campaign: CampaignDoc): Promise<Issuer | null> {
  const entered = await findIssuer(deps.connection, registerOf(campaign));
  return entered ?? (campaign.rehearsal ? REHEARSED : null);
}

/** A letter that could not be issued is not read by its approver for nothing. @throws Problem `letter-too-large`. */
function refuseLarge({ _id, findings }: DraftDoc): void {
  const fault = faultOfSize({ findings });
  if (fault !== null) throw new Problem(fault, { subject: _id });
}

/** What may neither be approved nor issued as things stand, one reason after the other. */
const CHECKS: readonly ((
  deps: Deps,
  draft: DraftDoc,
  campaign: CampaignDoc,
  at: Instant,
) => Promise<void> | void)[] = [
  (_, draft) => refuseLarge(draft),
  (deps, _, campaign, at) => refuseUnstaffed(deps, registerOf(campaign), at),
  (deps, draft, campaign) => refuseUnknownUnit(deps, draft, registerOf(campaign)),
  (deps, draft, _, at) => refuseSucceeded(deps, draft, dateOf(at)),
  (_, draft, campaign, at) => refuseOutside(draft, campaign, dateOf(at)),
  (deps, draft) => refuseWithoutConsent(deps, draft),
  (deps, draft, campaign) => refuseUnfounded(deps, draft, campaign),
];

/** Refuses what may neither be approved nor issued as things stand. @throws Problem naming the first reason. */
export async function refuseUnready(
  deps: Deps,
  draft: DraftDoc,
  campaign: CampaignDoc,
  at: Instant,
): Promise<void> {
  for (const check of CHECKS) await check(deps, draft, campaign, at);
}

/** Every reason why it may neither be approved nor issued as things stand. */
export async function reasonsAgainst(
  deps: Deps,
  draft: DraftDoc,
  campaign: CampaignDoc,
  at: Instant,
): Promise<Problem[]> {
  const secrets = () => refuseSecrets(draft.findings, draft.title);
  const reasons: Problem[] = [];
  for (const check of [secrets, ...CHECKS])
    try {
      await check(deps, draft, campaign, at);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      reasons.push(error);
    }
  return reasons;
}

/** The command by which a draft is issued, once it has a number, and the rules that it goes by. */
export async function issueOf(
  deps: Deps,
  draft: DraftDoc,
  campaign: CampaignDoc,
  actor: Actor,
  at: Instant,
): Promise<{ rules: Rules; command: (documentNumber: string) => IssueCommand }> {
  const { findings, _id: id } = draft;
  const rules = await rulesAt(deps, draft.policy, at, campaign.region ?? 'CN');
  const coUnits = await coUnitsOf(deps, registerOf(campaign), findings);
  const holders = await holdersFor(deps.connection, draft.unit.id, dateOf(nowOf(deps)));
  const issuer = await issuerFor(deps, campaign);
  const command = (documentNumber: string): IssueCommand => ({
    kind: 'issue',
    rulesVersion: RULES_VERSION,
    id: idByHouse('issue', id),
    by: actor,
    issuedAt: at,
    receivedAt: at,
    notice: id,
    documentNumber,
    title: draft.title,
    issuer,
    unit: draft.unit,
    consent: draft.consent ?? null,
    campaign: { id: campaign._id, name: campaign.name },
    authorisation: approvalOf(campaign),
    rehearsal: campaign.rehearsal,
    authors: authorsOf(draft),
    approvedBy: draft.approvedBy ?? '',
    ...(draft.approvedFor === undefined ? {} : { approvedFor: draft.approvedFor }),
    urgencyReason: draft.urgencyReason,
    findings,
    holders,
    coUnits,
  });
  return { rules, command };
}

/** The approval of a campaign as its letters name it; how far it reaches is the office’s matter. */
function approvalOf({ authorisation }: CampaignDoc): Approval | null {
  if (authorisation === undefined) return null;
  const { organ, document, on } = authorisation;
  return { organ, document, on };
}
