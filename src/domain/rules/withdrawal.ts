import { isGone, isOpen } from '../notice/finding.ts';
import type {
  WithdrawFindingCommand,
  WithdrawNoticeCommand,
} from '../notice/matters/withdrawal.ts';
import { findingOf, type Notice } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withExtensionDecided, withFinding } from './folding.ts';
import { lapseInstructions } from './instruction.ts';
import { clocksOfGone, planClockWithout } from './leaving.ts';
import type { RulesOf } from './may.ts';

/** 撤回整份通知书: all clocks stop; counted apart from closed ones. */
function withdrawNotice(d: Deciding<WithdrawNoticeCommand>): Refused | undefined {
  if (d.command.reason.trim() === '') return refuse('reason-missing');
  // What was closed is not withdrawn; whoever disputes it is owed a decision.
  const disputed = disputedAmongClosed(d.notice);
  if (disputed !== undefined) return refuse('matter-pending', disputed);
  lapseInstructions(d, 'withdrawn');
  const drop = d.notice.clocks.map((c) => c.key);
  const coUnits = d.notice.coUnits.map((u) => u.id);
  emit(
    d,
    { type: 'noticeWithdrawn', reason: d.command.reason },
    { drop, to: ['contact', 'handler', 'unitHead'], coUnits },
  );
  return undefined;
}

/** The pending objection or formal review about a finding that is closed and still stands against the unit, or undefined. */
function disputedAmongClosed({ findings, objections, formalReviews }: Notice): string | undefined {
  const closed = findings.filter((f) => !isOpen(f) && !isGone(f)).map((f) => f.code);
  const objection = objections.find((o) => o.status === 'pending' && closed.includes(o.finding));
  const review = formalReviews.find(
    (r) => r.status === 'pending' && r.findings.some((code) => closed.includes(code)),
  );
  return objection?.id ?? review?.id;
}

/** 撤回一个问题. */
function withdrawFinding(d: Deciding<WithdrawFindingCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  emit(
    d,
    { type: 'findingWithdrawn', finding: finding.code, reason: command.reason },
    {
      drop: [...clocksOfGone(d, finding.code), ...planClockWithout(d, finding.code)],
      to: ['contact', 'handler'],
      coUnits: finding.parts.map(({ unit }) => unit.id),
    },
  );
  return undefined;
}

/** 整份通知书办结: with its last finding. */
export function close(d: Deciding): void {
  const drop = d.notice.clocks.map((c) => c.key);
  const coUnits = d.notice.coUnits.map((u) => u.id);
  emit(d, { type: 'closed' }, { drop, to: ['contact', 'unitHead'], coUnits });
}

const noticeWithdrawn: Fold<'noticeWithdrawn'> = (notice, event) => ({
  ...notice,
  closedAt: event.dueAt,
  findings: notice.findings.map((f) =>
    isOpen(f)
      ? { ...f, stage: 'withdrawn', extensions: withExtensionDecided(f, event, 'lapsed') }
      : f,
  ),
  proposals: notice.proposals.map((d) => (d.status === 'pending' ? { ...d, status: 'lapsed' } : d)),
});

const findingWithdrawn: Fold<'findingWithdrawn'> = (notice, event) =>
  withFinding(notice, event.finding, (f) => ({
    stage: 'withdrawn',
    extensions: withExtensionDecided(f, event, 'lapsed'),
  }));

const closed: Fold<'closed'> = (notice, event) => ({ ...notice, closedAt: event.dueAt });

const WITHDRAWING = { may: ['supervisionOffice', 'approver'], judges: true } as const;

/** Who may give which command of this matter, and how each is decided. */
export const withdrawalRules: RulesOf<'withdrawNotice' | 'withdrawFinding'> = {
  withdrawNotice: { ...WITHDRAWING, decide: withdrawNotice },
  withdrawFinding: { ...WITHDRAWING, decide: withdrawFinding },
};

/** What each event of this matter leaves behind. */
export const withdrawalFolds = { noticeWithdrawn, findingWithdrawn, closed };
