import type { Instant } from '../calendar/instant.ts';
import { isAmong, namesOf } from '../notice/acting.ts';
import { clockKey } from '../notice/clock.ts';
import { approverAt } from '../notice/deciders.ts';
import { awaitsUnit } from '../notice/finding.ts';
import type {
  ApproveRungCommand,
  LapseReason,
  RefuseRungCommand,
} from '../notice/matters/proposal.ts';
import { clockOf, findingOf, type Notice, type Proposal } from '../notice/notice.ts';
import {
  type Delegated,
  deciding,
  delegationAt,
  holdersAt,
  impartial,
  OFFICE_POSTS,
  type Recipient,
} from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import type { EventOf, Fold } from './folding.ts';
import { freed, stopOf } from './holds.ts';
import { OFFICE, type Role, type RulesOf } from './may.ts';
import { raised } from './rung.ts';

const decisionOn = ({ id, findings }: Proposal) => ({ proposal: id, findings });

/**
 * A proposal speaks of what still waits for the unit: nobody is interviewed for what he has answered or for what is gone.
 * Findings that do not wait leave it, and with the last of them it lapses. One that was prepared because a date had passed does not
 * speak of a finding whose date lies ahead again.
 */
export function narrowProposals(d: Deciding): void {
  for (const proposal of d.notice.proposals) {
    if (proposal.status !== 'pending') continue;
    const findings = proposal.findings.filter((code) => standsIn(d, proposal, code));
    if (findings.length === 0) lapse(d, proposal, whyOf(d, proposal));
    else if (findings.length < proposal.findings.length) narrow(d, proposal, findings);
  }
}

const whyOf = ({ notice }: Deciding, { findings }: Proposal): LapseReason =>
  notice.findings.some((f) => findings.includes(f.code) && awaitsUnit(f)) ? 'notDue' : 'settled';

/** A proposal about which nobody decides any more. Whoever was asked to is told so, and why. */
export function lapse(d: Deciding, proposal: Proposal, why: LapseReason): void {
  const { notice, command } = d;
  emit(
    d,
    { type: 'proposalLapsed', proposal: proposal.id, why },
    {
      drop: [clockKey('rungDecision', decisionOn(proposal))],
      also: askedStill(notice, proposal, command.receivedAt),
    },
  );
}

/**
 * Those who were asked to decide and are still of the office. Where all of them have left it is whoever holds the post now: what
 * they have left to him waits no more.
 */
const askedStill = ({ holders }: Notice, { asked, needs }: Proposal, at: Instant): Recipient[] => {
  const people = holdersAt(holders, [needs, ...OFFICE_POSTS], at);
  const still = people.filter((r) => asked.includes(r.holder));
  return still.length > 0 ? still : deciding(holdersAt(impartial(holders, at), [needs], at));
};

function standsIn({ notice, command }: Deciding, { cause }: Proposal, code: string): boolean {
  const finding = findingOf(notice, code);
  if (finding === undefined || !awaitsUnit(finding)) return false;
  return cause !== null || finding.dueAt < command.receivedAt || stopOf(notice, code) !== undefined;
}

/** The decision goes on about fewer findings; where only one that has left stood still, its clock runs again. */
function narrow(d: Deciding, { id, findings: all }: Proposal, findings: string[]): void {
  const clock = clockOf(d.notice, clockKey('rungDecision', { proposal: id, findings }));
  if (clock === undefined) throw new Error(`proposal ${id} is pending without a clock`);
  const subject = { proposal: id, findings };
  const { set, go } = freed(situationOf(d), { ...clock, kind: 'rungDecision', subject });
  const left = all.filter((code) => !findings.includes(code));
  emit(d, { type: 'proposalNarrowed', proposal: id, findings, left }, { set, go });
}

type Refusing = { ok: false; refused: Refused };
type Authority = { ok: true; delegation: Delegated | null } | Refusing;

const without = (refused: Refused): Refusing => ({ ok: false, refused });

/**
 * On whose authority somebody decides on a proposal. What waits for the head of government is decided by the person on record
 * as such on the day of receipt, or by one to whom he has delegated it for that day (政府督查工作条例 第二十一条).
 */
function authorityOf(
  { command, notice }: Deciding<ApproveRungCommand | RefuseRungCommand>,
  { needs, id }: Proposal,
): Authority {
  const { by, receivedAt } = command;
  const isHeads = needs === 'governmentHead';
  if (by.role !== approverAt(notice.holders, needs, receivedAt))
    return without(isHeads ? refuse('government-head-needed', id) : refuse('not-your-role'));
  if (!isHeads) return { ok: true, delegation: null };
  const delegation = delegationAt(notice.holders, { post: needs, id: by.id }, receivedAt);
  if (delegation !== undefined) return { ok: true, delegation };
  const over = notice.holders.findLast(
    (h) => h.post === needs && h.id === by.id && h.delegation !== undefined,
  );
  return without(
    over?.delegation === undefined
      ? refuse('not-government-head', by.name)
      : refuse('delegation-not-in-force', `${over.delegation.document} ${over.from}–${over.until}`),
  );
}

type Asked = { ok: true; proposal: Proposal; delegation: Delegated | null } | Refusing;

/** The pending proposal that a decision is about, with the authority on which it is decided. */
function askedAbout(d: Deciding<ApproveRungCommand | RefuseRungCommand>): Asked {
  const { command, notice } = d;
  const proposal = notice.proposals.find((x) => x.id === command.proposal);
  if (proposal === undefined) return without(refuse('unknown-proposal', command.proposal));
  if (proposal.status !== 'pending') return without(refuse('proposal-not-pending', proposal.id));
  const authority = authorityOf(d, proposal);
  return authority.ok ? { ...authority, proposal } : authority;
}

/**
 * A gated rung goes out on the decision of the post it waits for, with its basis (政府督查工作条例 第二十一条). A referral
 * goes to the competent organ, which the office serves with it; the people it is about are not told (第二十三条).
 */
function approveRung(d: Deciding<ApproveRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const asked = askedAbout(d);
  if (!asked.ok) return asked.refused;
  const { proposal, delegation } = asked;
  // Whoever asks for it has made up his mind: somebody else looks at it, whatever posts he holds besides.
  if (isAmong([proposal.raisedBy, proposal.raisedFor], command.by))
    return refuse('same-person', proposal.id);
  const still = proposal.findings.find((code) => stopOf(notice, code) !== undefined);
  if (still !== undefined) return refuse('suspended', still);
  if (command.basis.trim() === '') return refuse('basis-missing', proposal.id);
  // 约谈前先核实情况：事实未核实的不予批准。
  if (!command.factsChecked) return refuse('facts-not-checked', proposal.id);
  const { rung, findings, to } = proposal;
  const { basis, document } = command;
  const organ = rung === 'refer' ? (command.organ?.trim() ?? '') : null;
  if (organ === '') return refuse('organ-missing', proposal.id);
  emit(
    d,
    {
      type: 'rungApproved',
      proposal: proposal.id,
      rung,
      findings,
      basis,
      document,
      organ,
      delegation,
    },
    {
      drop: [clockKey('rungDecision', decisionOn(proposal))],
      to: rung === 'refer' ? ['supervisionOffice'] : to,
    },
  );
  return undefined;
}

/** 不予批准: recorded with its reason; the ladder goes on by date, and new facts may raise the rung again. */
function refuseRung(d: Deciding<RefuseRungCommand>): Refused | undefined {
  const { command } = d;
  const asked = askedAbout(d);
  if (!asked.ok) return asked.refused;
  const { proposal, delegation } = asked;
  const { rung } = proposal;
  const { reason } = command;
  if (reason.trim() === '') return refuse('reason-missing', proposal.id);
  emit(
    d,
    { type: 'rungRefused', proposal: proposal.id, rung, reason, delegation },
    { drop: [clockKey('rungDecision', decisionOn(proposal))], to: ['supervisionOffice'] },
  );
  return undefined;
}

/** The proposal as the machine has prepared it. */
const rungProposed: Fold<'rungProposed'> = (notice, event) => {
  const undecided = {
    decidedAt: null,
    decidedBy: null,
    delegation: null,
    basis: null,
    document: null,
    organ: null,
  };
  const byHand = event.raised?.cause === 'hand' ? event.by : null;
  const proposal: Proposal = {
    id: event.proposal,
    rung: event.rung,
    findings: event.findings,
    to: event.addressees,
    needs: event.needs,
    asked: event.to.map((r) => r.holder),
    preparedAt: event.dueAt,
    cause: event.raised?.cause ?? null,
    raisedBy: byHand?.id ?? null,
    ...(byHand?.deputyFor === undefined ? {} : { raisedFor: byHand.deputyFor.id }),
    status: 'pending',
    ...undecided,
  };
  return { ...notice, proposals: [...notice.proposals, proposal] };
};

const withProposal = (notice: Notice, id: string, change: Partial<Proposal>): Notice => ({
  ...notice,
  proposals: notice.proposals.map((d) => (d.id === id ? { ...d, ...change } : d)),
});

const proposalNarrowed: Fold<'proposalNarrowed'> = (notice, event) =>
  withProposal(notice, event.proposal, { findings: event.findings });

const proposalLapsed: Fold<'proposalLapsed'> = (notice, event) =>
  withProposal(notice, event.proposal, { status: 'lapsed' });

/** Who has decided, and when; a delegate by his own name. */
const decidedIn = ({
  delegation,
  by,
  dueAt: decidedAt,
}: EventOf<'rungApproved' | 'rungRefused'>) => ({
  decidedAt,
  decidedBy: delegation?.delegate ?? (by && namesOf(by)),
  delegation,
});

const rungApproved: Fold<'rungApproved'> = (notice, event) => {
  const { basis, document, organ } = event;
  const decision = { ...decidedIn(event), basis, document, organ };
  const decided = withProposal(notice, event.proposal, { status: 'approved', ...decision });
  // Only what was approved has been reached.
  return { ...decided, findings: raised(notice, event.findings, event.rung) };
};

const rungRefused: Fold<'rungRefused'> = (notice, event) => {
  return withProposal(notice, event.proposal, { status: 'refused', ...decidedIn(event) });
};

/** Who may decide on a proposal at all; which of them, the proposal says. */
const DECIDERS: readonly Role[] = [...OFFICE, 'governmentHead'];

/** Who may give which command of this matter, and how each is decided. */
export const proposalRules: RulesOf<'approveRung' | 'refuseRung'> = {
  approveRung: { may: DECIDERS, judges: true, decide: approveRung },
  refuseRung: { may: DECIDERS, judges: true, decide: refuseRung },
};

/** What each event of this matter leaves behind. */
export const proposalFolds = {
  rungProposed,
  proposalNarrowed,
  proposalLapsed,
  rungApproved,
  rungRefused,
};
