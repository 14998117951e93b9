import { addMonths, dateOf, type Instant, instantOf } from '../../domain/calendar/instant.ts';
import { lacksConsent, type Warning, warningsFor } from '../../domain/campaign/guards.ts';
import { unfoundedRepeats } from '../../domain/campaign/repeats.ts';
import { isMarkedSecret } from '../../domain/campaign/secrets.ts';
import { missingPosts, staffingCommand, warningsOfOffice } from '../../domain/campaign/staffing.ts';
import { inCharge } from '../../domain/campaign/succeeding.ts';
import { WORDS } from '../../domain/messages/words.ts';
import type { FindingText } from '../../domain/notice/finding.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import type { DraftDoc } from '../../store/drafts.ts';
import { earlierFindings, overlapsOf } from '../../store/findings.ts';
import { type Register, registerIn, registerOf } from '../../store/register/registers.ts';
import { findUnit, listUnits, officeHolders, ownHolders, sideOf } from '../../store/roster.ts';
import { type Deps, nowOf, rulesAt } from '../deps.ts';
import { Problem } from '../problem.ts';

/** The campaign among whose letters alone a rehearsal looks back; null: all real ones. */
export const rehearsalOf = (campaign: CampaignDoc): string | null =>
  campaign.rehearsal ? campaign._id : null;

const textsOf = (f: FindingText): string[] => [
  ...[f.statement, f.recommendation, f.target, f.criterion, f.remarks],
  ...Object.values<string>({ ...f.ledgerEntry }),
];

/**
 * Refuses what bears a mark of a state secret: this is a system for non-secret matters (保守国家秘密法 第三十一条). The
 * answer names the findings by their place and repeats nothing of them.
 * @throws Problem `classified`.
 */
export function refuseSecrets(findings: readonly FindingText[], title = ''): void {
  const marked = findings.flatMap((f, i) =>
    textsOf(f).some(isMarkedSecret)
      ? [{ pointer: `/findings/${i}`, detail: `第 ${i + 1} 条 finding ${i + 1}` }]
      : [],
  );
  if (marked.length > 0 || isMarkedSecret(title))
    throw new Problem('classified', { errors: marked });
}

/** What the office should look at before it issues a draft; nothing of one that has gone out. */
export async function warningsOf(
  deps: Deps,
  draft: DraftDoc,
  campaign: CampaignDoc,
): Promise<Warning[]> {
  if (draft.status === 'issued') return [];
  const at = nowOf(deps, campaign.tempo);
  const rules = await rulesAt(deps, draft.policy, at, campaign.region ?? 'CN');
  const register = registerOf(campaign);
  const unit = await findUnit(deps.connection, register, draft.unit.id);
  const earlier = await earlierFindings(deps.connection, draft.unit.id, rehearsalOf(campaign));
  const office = await officeHolders(deps.connection, register);
  const ofLetter = warningsFor({
    title: draft.title,
    findings: draft.findings,
    rules,
    at,
    earlier,
    repeats: draft.repeats ?? [],
    unitKind: unit?.kind ?? null,
    consent: draft.consent ?? null,
  });
  return [
    ...ofLetter,
    ...warningsOfOffice(rules.policy, office, at, sideOf({ register, unit: null })),
  ];
}

/**
 * Refuses a confirmed repetition that stands on nothing any more: what it repeats was opened again or is another unit's, or
 * category, text or time no longer agree.
 * @throws Problem `repeat-unfounded`, naming the findings.
 */
export async function refuseUnfounded(
  deps: Deps,
  { unit, findings, policy }: Pick<DraftDoc, 'unit' | 'findings' | 'policy'>,
  campaign: CampaignDoc,
): Promise<void> {
  if (findings.every((f) => f.repeatOf === undefined)) return;
  const at = nowOf(deps, campaign.tempo);
  const rules = await rulesAt(deps, policy, at, campaign.region ?? 'CN');
  const earlier = await earlierFindings(deps.connection, unit.id, rehearsalOf(campaign));
  const errors = unfoundedRepeats(findings, earlier, rules, at).map((code) => ({
    pointer: `/findings/${findings.findIndex((f) => f.code === code)}/repeatOf`,
    detail: `第 ${code} 条 finding ${code}`,
  }));
  if (errors.length > 0) throw new Problem('repeat-unfounded', { errors });
}

/**
 * Refuses a letter to a township without the consent of the county: co-ordinating offices and departments give no directive
 * papers to lower party committees and governments (整治形式主义为基层减负若干规定).
 * @throws Problem `consent-missing`, naming the township.
 */
export async function refuseWithoutConsent(
  deps: Deps,
  { unit, consent }: Pick<DraftDoc, 'unit' | 'consent'>,
): Promise<void> {
  const register = registerIn(unit.id);
  const unitKind = (await findUnit(deps.connection, register, unit.id))?.kind ?? null;
  if (lacksConsent({ unitKind, consent: consent ?? null }))
    throw new Problem('consent-missing', {
      subject: unit.name,
      errors: [{ pointer: '/consent', detail: unit.name }],
    });
}

/**
 * Refuses a letter to a unit that the register does not know: nobody would get it.
 * @throws Problem `unit-unknown`, naming the unit.
 */
export async function refuseUnknownUnit(
  deps: Deps,
  { unit }: Pick<DraftDoc, 'unit'>,
  register: Register,
): Promise<void> {
  if ((await findUnit(deps.connection, register, unit.id)) !== null) return;
  throw new Problem('unit-unknown', {
    subject: `${unit.name} (${unit.id})`,
    errors: [{ pointer: '/unit', detail: unit.name }],
  });
}

/**
 * Refuses a letter to a unit whose duties another has by now, or with one that co-operates: nobody would answer it.
 * @throws Problem `unit-succeeded`, naming who has taken over.
 */
export async function refuseSucceeded(
  deps: Deps,
  { unit, findings }: Pick<DraftDoc, 'unit' | 'findings'>,
  today: string,
): Promise<void> {
  const units = await listUnits(deps.connection, registerIn(unit.id));
  const after = (id: string): string | undefined => {
    const now = inCharge(units, id, today);
    return now === undefined || now._id === id ? undefined : `${now.name} (${now._id})`;
  };
  const next = after(unit.id);
  if (next !== undefined)
    throw new Problem('unit-succeeded', {
      subject: next,
      errors: [{ pointer: '/unit', detail: `${unit.name} → ${next}` }],
    });
  const helping = findings.flatMap((f, i) =>
    f.coUnits.flatMap((name, place) => {
      const known = units.find((u) => u.name === name);
      const then = known === undefined ? undefined : after(known._id);
      const pointer = `/findings/${i}/coUnits/${place}`;
      return then === undefined ? [] : [{ pointer, detail: `${name} → ${then}` }];
    }),
  );
  if (helping.length > 0) throw new Problem('unit-succeeded', { errors: helping });
}

/**
 * Refuses a letter while the office has nobody to take its answers: it would chase a unit whose answers nobody sees.
 * @throws Problem `office-unstaffed`, naming each vacant post and the command that fills it.
 */
export async function refuseUnstaffed(deps: Deps, register: Register, at: Instant): Promise<void> {
  const missing = missingPosts(await officeHolders(deps.connection, register), at);
  if (missing.length === 0) return;
  throw new Problem('office-unstaffed', {
    subject: missing.map((post) => WORDS.zh.posts[post]).join('、'),
    errors: missing.map((post) => ({
      pointer: `/posts/${post}`,
      detail: `${WORDS.zh.posts[post]} ${WORDS.en.posts[post]}: ${staffingCommand(post, dateOf(at), sideOf({ register, unit: null }))}`,
    })),
  });
}

/** Co-operating units of a register that findings name, with their people; names that no unit bears stay names. */
export async function coUnitsOf(deps: Deps, register: Register, findings: readonly FindingText[]) {
  const names = new Set(findings.flatMap((f) => f.coUnits));
  if (names.size === 0) return [];
  const units = (await listUnits(deps.connection, register)).filter((u) => names.has(u.name));
  return Promise.all(
    units.map(async ({ _id: id, name }) => ({
      id,
      name,
      holders: await ownHolders(deps.connection, id, dateOf(nowOf(deps))),
    })),
  );
}

/**
 * 严禁重复督查、多头督查 (政府督查工作条例 第十五条): a second campaign on the same subject and unit within the policy's time
 * needs a reason.
 * @throws Problem `overlap` with the earlier letters and drafts.
 */
export async function refuseOverlap(
  deps: Deps,
  campaign: Pick<CampaignDoc, '_id' | 'policy' | 'subject' | 'overlapReason' | 'rehearsal'>,
  units: readonly string[],
): Promise<void> {
  const { subject, overlapReason } = campaign;
  if (campaign.rehearsal || !subject || overlapReason?.trim() || units.length === 0) return;
  const now = new Date(deps.nowMs()).toISOString();
  const within = deps.policies.get(campaign.policy)?.guards.overlapWithin ?? '6m';
  const months = /^(\d+)m$/.exec(within)?.[1];
  const since =
    months === undefined ? now : instantOf(addMonths(dateOf(now), -Number(months)), '00:00');
  const earlier = await overlapsOf(deps.connection, {
    campaign: campaign._id,
    subject,
    units,
    since,
  });
  if (earlier.length === 0) return;
  throw new Problem('overlap', {
    errors: earlier.map((e) => ({
      pointer: '/overlapReason',
      detail: `${e.unit} ${e.campaign} ${e.id}`,
    })),
  });
}
