import { clockKey } from '../notice/clock.ts';
import { awaitsUnit } from '../notice/finding.ts';
import type { ApproveRungCommand, RefuseRungCommand } from '../notice/matters/draft.ts';
import { type Draft, findingOf, type Notice } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit } from './deciding.ts';
import type { Fold } from './folding.ts';
import { raised } from './rung.ts';

/** Drafts about findings that have all been answered lapse: nobody is interviewed for an answered letter. */
export function lapseDrafts(d: Deciding): void {
  for (const draft of d.notice.drafts) {
    if (draft.status !== 'pending') continue;
    const waiting = draft.findings.some((code) => {
      const finding = findingOf(d.notice, code);
      return finding !== undefined && awaitsUnit(finding);
    });
    if (waiting) continue;
    const drop = [clockKey('rungDecision', draft.id)];
    emit(d, { type: 'draftLapsed', draft: draft.id }, { drop });
  }
}

/** A gated rung goes out on the decision of the post it waits for, with its basis (政府督查工作条例 第二十一条). */
export function approveRung(d: Deciding<ApproveRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const draft = notice.drafts.find((x) => x.id === command.draft);
  if (draft === undefined) return refuse('unknown-draft', command.draft);
  if (draft.status !== 'pending') return refuse('draft-not-pending', draft.id);
  if (command.by.role !== draft.needs) return refuse('not-your-role');
  if (command.basis.trim() === '') return refuse('basis-missing', draft.id);
  // 约谈前先核实情况 (domain §5.1, E7).
  if (!command.factsChecked) return refuse('facts-not-checked', draft.id);
  const { rung, findings, to } = draft;
  const { basis, document } = command;
  emit(
    d,
    { type: 'rungApproved', draft: draft.id, rung, findings, basis, document },
    { drop: [clockKey('rungDecision', draft.id)], to },
  );
  return undefined;
}

/** 不予批准: recorded with its reason; the ladder goes on by date. */
export function refuseRung(d: Deciding<RefuseRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const draft = notice.drafts.find((x) => x.id === command.draft);
  if (draft === undefined) return refuse('unknown-draft', command.draft);
  if (draft.status !== 'pending') return refuse('draft-not-pending', draft.id);
  if (command.by.role !== draft.needs) return refuse('not-your-role');
  if (command.reason.trim() === '') return refuse('reason-missing', draft.id);
  emit(
    d,
    { type: 'rungRefused', draft: draft.id, rung: draft.rung, reason: command.reason },
    { drop: [clockKey('rungDecision', draft.id)], to: ['supervisionOffice'] },
  );
  return undefined;
}

/** The draft as the machine has prepared it. */
export const draftPrepared: Fold<'draftPrepared'> = (notice, event) => {
  const undecided = { decidedAt: null, decidedBy: null, basis: null, document: null };
  const draft: Draft = {
    id: event.draft,
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
    drafts: [...notice.drafts, draft],
  };
};

const withDraft = (notice: Notice, id: string, change: Partial<Draft>): Notice => ({
  ...notice,
  drafts: notice.drafts.map((d) => (d.id === id ? { ...d, ...change } : d)),
});

export const draftLapsed: Fold<'draftLapsed'> = (notice, event) =>
  withDraft(notice, event.draft, { status: 'lapsed' });

export const rungApproved: Fold<'rungApproved'> = (notice, event) => {
  const { basis, document, dueAt: decidedAt } = event;
  const decision = { decidedAt, decidedBy: event.by?.name ?? null, basis, document };
  return withDraft(notice, event.draft, { status: 'approved', ...decision });
};

export const rungRefused: Fold<'rungRefused'> = (notice, event) => {
  const decision = { decidedAt: event.dueAt, decidedBy: event.by?.name ?? null };
  return withDraft(notice, event.draft, { status: 'refused', ...decision });
};
