import { namesOf } from '../notice/acting.ts';
import { clockKey } from '../notice/clock.ts';
import type { TakeBackCommand } from '../notice/matters/taking-back.ts';
import type { Notice } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import { type Fold, withHoldEnded, withMovedDates } from './folding.ts';
import { activeHolds, endHold, nothingGoesOn } from './holds.ts';
import { type RulesOf, UNIT } from './may.ts';

/** The pending objection or formal review of that id, with its findings and the key of its clock; undefined where none is. */
function pendingMatter(
  { objections, formalReviews }: Notice,
  id: string,
): { findings: string[]; key: string } | undefined {
  const objection = objections.find((o) => o.id === id && o.status === 'pending');
  if (objection !== undefined) {
    const { finding } = objection;
    return { findings: [finding], key: clockKey('objectionDecision', { objection: id, finding }) };
  }
  const review = formalReviews.find((r) => r.id === id && r.status === 'pending');
  if (review === undefined) return undefined;
  const key = clockKey('formalReviewDecision', { formalReview: id });
  return { findings: review.findings, key };
}

/** 撤回异议、复核申请: only who has asked may end the matter without a decision; the clocks go on with what was left. */
function takeBack(d: Deciding<TakeBackCommand>): Refused | undefined {
  const { matter } = d.command;
  const pending = pendingMatter(d.notice, matter);
  if (pending === undefined) return refuse('no-matter-pending', matter);
  const { findings, key } = pending;
  const hold = activeHolds(d.notice).find((h) => h.id === matter);
  const { set, rest, go, moved } =
    hold === undefined ? nothingGoesOn() : endHold(situationOf(d), hold);
  emit(
    d,
    { type: 'matterTakenBack', matter, findings, moved },
    { set, rest, go, drop: [key], to: ['supervisionOffice', 'approver'] },
  );
  return undefined;
}

const matterTakenBack: Fold<'matterTakenBack'> = (notice, event) => {
  const { matter, dueAt: decidedAt } = event;
  const ended = { status: 'takenBack' as const, decidedAt, decidedBy: namesOf(event.by) };
  const after = {
    ...notice,
    objections: notice.objections.map((o) => (o.id === matter ? { ...o, ...ended } : o)),
    formalReviews: notice.formalReviews.map((r) => (r.id === matter ? { ...r, ...ended } : r)),
  };
  return withMovedDates(withHoldEnded(after, matter, decidedAt), event.moved);
};

/** Who may give which command of this matter, and how each is decided. */
export const takingBackRules: RulesOf<'takeBack'> = {
  takeBack: { may: UNIT, decide: takeBack },
};

/** What each event of this matter leaves behind. */
export const takingBackFolds = { matterTakenBack };
