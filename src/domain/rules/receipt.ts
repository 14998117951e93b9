import type { Instant } from '../calendar/instant.ts';
import type { Clock } from '../notice/clock.ts';
import type { AcknowledgeCommand } from '../notice/matters/receipt.ts';
import { clockOf, isFinal, type Notice, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import type { Fold } from './folding.ts';
import { isLate } from './holds.ts';
import { type RulesOf, UNIT } from './may.ts';

/** The clock of the 回执, asked for from an instant on. */
export const receiptAsked = (rules: Rules, from: Instant): Clock => {
  const { limit: rule, ladder } = rules.policy.clocks.acknowledge;
  return arm(rules, { kind: 'acknowledge', subject: null, rule, ladder, from });
};

/** A letter that ended before its receipt and goes on asks for it anew. */
export const receiptAskedAgain = (notice: Notice, rules: Rules, from: Instant): Clock[] =>
  isFinal(notice) && notice.acknowledgedAt === null ? [receiptAsked(rules, from)] : [];

/** Any answer shows that the letter has arrived; it stands for the missing acknowledgement. */
export function impliedReceipt(d: Deciding): void {
  if (d.notice.acknowledgedAt === null) receipt(d, '', true);
}

/** 签收, given or implied; judged on the instant at which it was received. */
function receipt(d: Deciding, remarks: string, implied: boolean): void {
  const owed = clockOf(d.notice, 'acknowledge');
  const late = owed !== undefined && isLate(d.notice, owed, d.command.receivedAt);
  emit(d, { type: 'acknowledged', remarks, implied, late }, { drop: ['acknowledge'] });
}

/** 签收. A second one is refused, so that the first receipt stands. */
function acknowledge(d: Deciding<AcknowledgeCommand>): Refused | undefined {
  const { by, remarks } = d.command;
  const coUnit = d.notice.coUnits.find((u) => u.id === by.unit && u.id !== d.notice.unit.id);
  if (coUnit !== undefined) {
    if (coUnit.acknowledgedAt !== null)
      return refuse('already-acknowledged', coUnit.id, coUnit.acknowledgedAt);
    emit(d, { type: 'coUnitAcknowledged', unit: coUnit.id, remarks });
    return undefined;
  }
  const { acknowledgedAt } = d.notice;
  if (acknowledgedAt !== null) return refuse('already-acknowledged', undefined, acknowledgedAt);
  receipt(d, remarks, false);
  return undefined;
}

const acknowledged: Fold<'acknowledged'> = (notice, event) => ({
  ...notice,
  acknowledgedAt: event.dueAt,
  acknowledgedLate: event.late,
});

const coUnitAcknowledged: Fold<'coUnitAcknowledged'> = (notice, event) => ({
  ...notice,
  coUnits: notice.coUnits.map((u) =>
    u.id === event.unit ? { ...u, acknowledgedAt: event.dueAt } : u,
  ),
});

/** Who may give which command of this matter, and how each is decided. */
export const receiptRules: RulesOf<'acknowledge'> = {
  acknowledge: { may: UNIT, forCoUnits: true, decide: acknowledge },
};

/** What each event of this matter leaves behind. */
export const receiptFolds = { acknowledged, coUnitAcknowledged };
