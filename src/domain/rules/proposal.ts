import { clockKey } from '../notice/clock.ts';
import { awaitsUnit } from '../notice/finding.ts';
import type { ApproveRungCommand, RefuseRungCommand } from '../notice/matters/proposal.ts';
import { findingOf, type Notice, type Proposal } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit } from './deciding.ts';
import type { Fold } from './folding.ts';
import type { RulesOf } from './may.ts';
import { raised } from './rung.ts';

/** A proposal lapses when all its findings have been answered: nobody is interviewed for an answered letter. */
export function lapseProposals(d: Deciding): void {
  for (const proposal of d.notice.proposals) {
    if (proposal.status !== 'pending') continue;
    const waiting = proposal.findings.some((code) => {
      const finding = findingOf(d.notice, code);
      return finding !== undefined && awaitsUnit(finding);
    });
    if (waiting) continue;
    const drop = [clockKey('rungDecision', { proposal: proposal.id })];
    emit(d, { type: 'proposalLapsed', proposal: proposal.id }, { drop });
  }
}

/** A gated rung goes out on the decision of the post it waits for, with its basis (政府督查工作条例 第二十一条). */
function approveRung(d: Deciding<ApproveRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const proposal = notice.proposals.find((x) => x.id === command.proposal);
  if (proposal === undefined) return refuse('unknown-proposal', command.proposal);
  if (proposal.status !== 'pending') return refuse('proposal-not-pending', proposal.id);
  if (command.by.role !== proposal.needs) return refuse('not-your-role');
  if (command.basis.trim() === '') return refuse('basis-missing', proposal.id);
  // 约谈前先核实情况：事实未核实的不予批准。
  if (!command.factsChecked) return refuse('facts-not-checked', proposal.id);
  const { rung, findings, to } = proposal;
  const { basis, document } = command;
  emit(
    d,
    { type: 'rungApproved', proposal: proposal.id, rung, findings, basis, document },
    { drop: [clockKey('rungDecision', { proposal: proposal.id })], to },
  );
  return undefined;
}

/** 不予批准: recorded with its reason; the ladder goes on by date. */
function refuseRung(d: Deciding<RefuseRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const proposal = notice.proposals.find((x) => x.id === command.proposal);
  if (proposal === undefined) return refuse('unknown-proposal', command.proposal);
  if (proposal.status !== 'pending') return refuse('proposal-not-pending', proposal.id);
  if (command.by.role !== proposal.needs) return refuse('not-your-role');
  if (command.reason.trim() === '') return refuse('reason-missing', proposal.id);
  emit(
    d,
    { type: 'rungRefused', proposal: proposal.id, rung: proposal.rung, reason: command.reason },
    { drop: [clockKey('rungDecision', { proposal: proposal.id })], to: ['supervisionOffice'] },
  );
  return undefined;
}

/** The proposal as the machine has prepared it. */
const rungProposed: Fold<'rungProposed'> = (notice, event) => {
  const undecided = { decidedAt: null, decidedBy: null, basis: null, document: null };
  const proposal: Proposal = {
    id: event.proposal,
    rung: event.rung,
    findings: event.findings,
    to: event.addressees,
    needs: event.needs,
    preparedAt: event.dueAt,
    status: 'pending',
    ...undecided,
  };
  return {
    ...notice,
    findings: raised(notice, event.findings, event.rung),
    proposals: [...notice.proposals, proposal],
  };
};

const withProposal = (notice: Notice, id: string, change: Partial<Proposal>): Notice => ({
  ...notice,
  proposals: notice.proposals.map((d) => (d.id === id ? { ...d, ...change } : d)),
});

const proposalLapsed: Fold<'proposalLapsed'> = (notice, event) =>
  withProposal(notice, event.proposal, { status: 'lapsed' });

const rungApproved: Fold<'rungApproved'> = (notice, event) => {
  const { basis, document, dueAt: decidedAt } = event;
  const decision = { decidedAt, decidedBy: event.by?.name ?? null, basis, document };
  return withProposal(notice, event.proposal, { status: 'approved', ...decision });
};

const rungRefused: Fold<'rungRefused'> = (notice, event) => {
  const decision = { decidedAt: event.dueAt, decidedBy: event.by?.name ?? null };
  return withProposal(notice, event.proposal, { status: 'refused', ...decision });
};

/** Who may give which command of this matter, and how each is decided. */
export const proposalRules: RulesOf<'approveRung' | 'refuseRung'> = {
  approveRung: { may: ['supervisionOffice', 'approver', 'groupLeader'], decide: approveRung },
  refuseRung: { may: ['supervisionOffice', 'approver', 'groupLeader'], decide: refuseRung },
};

/** What each event of this matter leaves behind. */
export const proposalFolds = { rungProposed, proposalLapsed, rungApproved, rungRefused };
