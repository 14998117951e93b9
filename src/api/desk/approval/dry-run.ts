import { addMonths, dateOf, type Instant, instantOf } from '../../../domain/calendar/instant.ts';
import type { Warning } from '../../../domain/campaign/guards.ts';
import type { FindingText } from '../../../domain/notice/finding.ts';
import type { IssueCommand, Issuer } from '../../../domain/notice/matters/issue.ts';
import type { Rules } from '../../../domain/notice/notice.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import type { Timing } from '../../../domain/policy/policy.ts';
import { type DryRun, dryRunOf, runningDry } from '../../../domain/readings/dry-run.ts';
import { readLimit } from '../../../domain/rules/clocks.ts';
import { limitOf } from '../../../domain/rules/issue.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { type DraftDoc, unissuedDrafts } from '../../../store/drafts.ts';
import { type Paging, pageOf } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { withPauses } from '../../doors/with-pauses.ts';
import { Problem } from '../../problem.ts';
import { warningsOf } from '../before-issue.ts';
import { issueOf, reasonsAgainst } from './ready.ts';

/** What a draft would come to, with everything that stands against it. */
export interface DryDraft {
  draft: DraftDoc;
  reasons: Problem[];
  warnings: Warning[];
  /** The limit of each finding, by its code: its own, or the policy's. */
  limits: Map<string, string>;
  /** Null where its dates let nothing be foreseen. */
  run: DryRun | null;
  rules: Rules;
}

/** How a draft is run ahead: until which day, and as if one finding had another limit or timing. */
interface DryAsked {
  until?: string | undefined;
  code?: string | undefined;
  /** `policy`: that of the rules. */
  due?: string | undefined;
  timing?: Timing | undefined;
}

const BY_POLICY = 'policy';

/** A finding of which only its limit and timing are known yet. */
const SUPPOSED = {
  ...{ category: '', statement: '—', severity: 'minor', criterion: '', recommendation: '' },
  ...{ target: '', timing: 'timeLimited', due: null, coUnits: [], remarks: '' },
} as const satisfies Omit<FindingText, 'code' | 'coUnits'> & { coUnits: readonly [] };

/** The findings as they would be; a code that none has is that of one to be added. @throws Problem `limit-unreadable`. */
function supposed(
  findings: readonly FindingText[],
  { code, due, timing }: DryAsked,
  at: Instant,
): FindingText[] {
  if (due !== undefined && due !== BY_POLICY && readLimit(due, at) === null)
    throw new Problem('limit-unreadable', { subject: code });
  const other = (f: FindingText): FindingText => {
    const limit = due === undefined ? f.due : due === BY_POLICY ? null : due;
    return { ...f, due: limit, timing: timing ?? f.timing };
  };
  const known = findings.map((f) => (f.code === code ? other(f) : f));
  const isKnown = code === undefined || findings.some((f) => f.code === code);
  return isKnown ? known : [...known, other({ ...SUPPOSED, code, coUnits: [] })];
}

const MONTHS = 6;

/** Nobody has issued it; on paper the office does. */
const ON_PAPER: Actor = { role: 'supervisionOffice', id: 'dry-run', name: '' };

const TO_BE_ENTERED: Issuer = { name: '—', address: '—', telephone: '—' };

/** What is still to be entered does not keep anybody from seeing what would follow. */
const filledIn = (command: IssueCommand): IssueCommand => ({
  ...command,
  issuer: command.issuer ?? TO_BE_ENTERED,
  urgencyReason: command.urgencyReason?.trim() ? command.urgencyReason : '—',
});

/** Runs one draft ahead from now on, as if it were issued and nobody answered. Nothing is written. @throws Problem `limit-unreadable`. */
export async function dryDraft(
  deps: Deps,
  written: DraftDoc,
  campaign: CampaignDoc,
  asked: DryAsked = {},
): Promise<DryDraft> {
  const at = nowOf(deps, campaign.tempo);
  const draft = { ...written, findings: supposed(written.findings, asked, at) };
  const { rules, command } = await issueOf(deps, draft, campaign, ON_PAPER, at);
  const end = instantOf(asked.until ?? addMonths(dateOf(at), MONTHS), '24:00');
  const asIs = dryRunOf(command('-'), rules, at);
  const run = await withPauses(runningDry(filledIn(command('-')), rules, end));
  const reasons = await reasonsAgainst(deps, draft, campaign, at);
  if ('refusal' in asIs) {
    const { code, subject } = asIs.refusal;
    reasons.push(new Problem(code, { subject }));
  }
  return {
    draft,
    reasons,
    warnings: await warningsOf(deps, draft, campaign),
    limits: new Map(draft.findings.map((f) => [f.code, limitOf(rules, f)])),
    run: 'refusal' in run ? null : run,
    rules,
  };
}

/** A page of the drafts of a campaign that have not gone out, each run ahead; others have their turn in between. */
export async function dryDrafts(
  deps: Deps,
  campaign: CampaignDoc,
  { until, ...paging }: Paging & { until?: string | undefined },
): Promise<{ items: DryDraft[]; next: string | null }> {
  const page = await pageOf({ keys: deps.keys, list: 'dry runs' }, paging, (part) =>
    unissuedDrafts(deps.connection, campaign._id, part),
  );
  const items: DryDraft[] = [];
  for (const draft of page.items) items.push(await dryDraft(deps, draft, campaign, { until }));
  return { items, next: page.next };
}
