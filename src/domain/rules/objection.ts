import { namesOf } from '../notice/acting.ts';
import { clockKey } from '../notice/clock.ts';
import { judgeAskedAt, recusedFrom } from '../notice/deciders.ts';
import { isGone, isOpen } from '../notice/finding.ts';
import type { DecideObjectionCommand, RaiseObjectionCommand } from '../notice/matters/objection.ts';
import { findingOf, type Objection } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm } from './clocks.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import {
  type Fold,
  withExtensionDecided,
  withFinding,
  withHold,
  withHoldEnded,
  withMovedDates,
} from './folding.ts';
import { activeHolds, endHold, holdFor, nothingGoesOn, placeHold } from './holds.ts';
import { clocksAbout, clocksOfGone, planCheckOf, planClockWithout } from './leaving.ts';
import { isRightOver, OFFICE, type RulesOf, rightEnd, UNIT } from './may.ts';
import { impliedReceipt } from './receipt.ts';

/** 提出异议: within the days named in the letter, one at a time for each finding. */
function raiseObjection(d: Deciding<RaiseObjectionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, ground, reasons } = command;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (finding.stage === 'ownerSought') return refuse('owner-sought', finding.code);
  if (reasons.trim() === '') return refuse('reason-missing', finding.code);
  if (notice.objections.some((o) => o.finding === finding.code && o.status === 'pending'))
    return refuse('objection-pending', finding.code);
  if (isRightOver(notice, rules, 'objection', receivedAt))
    return refuse('objection-too-late', finding.code, rightEnd(notice, rules, 'objection'));
  impliedReceipt(d);
  const recused = recusedFrom(notice, finding.code, receivedAt);
  const { limit, ladder, effect } = rules.policy.clocks.objectionDecision;
  const id = `objection-${d.notice.objections.length + 1}`;
  const subject = { objection: id, finding: finding.code };
  const plan = { kind: 'objectionDecision' as const, subject, rule: limit, ladder };
  const decision = arm(rules, { ...plan, from: receivedAt });
  const matter = { id, kind: 'objection' as const, findings: [finding.code], reason: reasons };
  const hold = holdFor(d.command.receivedAt, matter, effect);
  const held = hold === null ? { set: [], stop: [] } : placeHold(situationOf(d), hold);
  emit(
    d,
    {
      type: 'objectionRaised',
      objection: id,
      finding: finding.code,
      ground,
      reasons,
      effect,
      hold,
    },
    {
      set: [...held.set, decision],
      stop: held.stop,
      to: [judgeAskedAt(notice.holders, ['supervisionOffice'], receivedAt, recused)],
    },
  );
  return undefined;
}

/** 异议处理: upheld, the finding leaves the letter; rejected, its clock goes on with what was left. */
function decideObjection(d: Deciding<DecideObjectionCommand>): Refused | undefined {
  const { command, notice } = d;
  const objection = notice.objections.find((o) => o.id === command.objection);
  if (objection?.status !== 'pending') return refuse('no-objection-pending', command.objection);
  if (command.opinion.trim() === '') return refuse('reason-missing', objection.id);
  if (command.to?.id === notice.unit.id) return refuse('same-unit', notice.unit.id);
  const { upheld, opinion, to } = command;
  const hold = activeHolds(notice).find((h) => h.id === objection.id);
  const ended = hold === undefined || upheld ? nothingGoesOn() : endHold(situationOf(d), hold);
  emit(
    d,
    {
      type: 'objectionDecided',
      objection: objection.id,
      finding: objection.finding,
      upheld,
      opinion,
      toUnit: to,
      moved: ended.moved,
    },
    {
      set: ended.set,
      go: ended.go,
      rest: ended.rest,
      drop: [
        clockKey('objectionDecision', { objection: objection.id, finding: objection.finding }),
      ],
      to: ['contact', 'handler'],
    },
  );
  if (upheld) leave(d, objection, opinion);
  return undefined;
}

/**
 * What the upheld objection does to its finding: it goes to the unit in whose remit it lies, stays with the office until
 * such a unit is found, or is not valid. What the unit has carried out meanwhile is taken from its account.
 */
function leave(d: Deciding<DecideObjectionCommand>, objection: Objection, opinion: string): void {
  const { finding: code, reasons } = objection;
  const finding = findingOf(d.notice, code);
  if (finding === undefined || isGone(finding)) return;
  const { to } = d.command;
  const drop = [...clocksOfGone(d, code), ...planClockWithout(d, code)];
  if (objection.ground === 'wrongFact' || !isOpen(finding))
    emit(d, { type: 'findingAccepted', finding: code, reason: 'notValid', opinion }, { drop });
  else if (to !== null)
    emit(
      d,
      { type: 'findingTransferred', finding: code, toUnit: to, record: reasons, reason: opinion },
      { drop },
    );
  else {
    const { limit: rule, ladder } = d.rules.policy.clocks.ownerSearch;
    const plan = { kind: 'ownerSearch' as const, subject: { finding: code }, rule, ladder };
    const search = arm(d.rules, { ...plan, from: d.command.receivedAt });
    emit(
      d,
      { type: 'ownerSearchBegun', finding: code, reason: opinion },
      {
        drop: [...clocksAbout(d, code), ...planClockWithout(d, code), ...planCheckOf(d, code)],
        set: [search],
        to: ['supervisionOffice'],
      },
    );
  }
}

const objectionRaised: Fold<'objectionRaised'> = (notice, event) => {
  const { objection: id, finding, ground, reasons, dueAt: raisedAt } = event;
  const matter = { id, finding, ground, reasons, raisedAt, by: namesOf(event.by) };
  const undecided = { status: 'pending' as const, decidedAt: null, decidedBy: null, opinion: null };
  const objections = [...notice.objections, { ...matter, ...undecided }];
  return withHold({ ...notice, objections }, event.hold);
};

const objectionDecided: Fold<'objectionDecided'> = (notice, event) => {
  const { objection, upheld, opinion, dueAt: at } = event;
  const status = upheld ? ('upheld' as const) : ('rejected' as const);
  const decision = { status, opinion, decidedAt: at, decidedBy: namesOf(event.by) };
  const objections = notice.objections.map((o) => (o.id === objection ? { ...o, ...decision } : o));
  return withMovedDates(withHoldEnded({ ...notice, objections }, objection, at), event.moved);
};

const ownerSearchBegun: Fold<'ownerSearchBegun'> = (notice, event) =>
  withFinding(notice, event.finding, (f) => ({
    stage: 'ownerSought',
    extensions: withExtensionDecided(f, event, 'lapsed'),
  }));

/** Who may give which command of this matter, and how each is decided. */
export const objectionRules: RulesOf<'raiseObjection' | 'decideObjection'> = {
  raiseObjection: { may: UNIT, decide: raiseObjection },
  decideObjection: {
    may: OFFICE,
    judges: true,
    judged: ({ objection }) => ({ on: 'objection', objection }),
    decide: decideObjection,
  },
};

/** What each event of this matter leaves behind. */
export const objectionFolds = { objectionRaised, objectionDecided, ownerSearchBegun };
