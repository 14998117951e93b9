import { z } from 'zod';
import { BAD_FAITH_GROUNDS } from '../../domain/notice/finding.ts';
import { LAPSE_REASONS } from '../../domain/notice/matters/proposal.ts';
import { hold } from './clock.ts';
import { written } from './finding-text.ts';
import { instructionId, leader } from './instructions/instruction.ts';
import { delegated, planItem } from './matters.ts';
import { like } from './shape.ts';
import {
  approval,
  clockKey,
  clockKind,
  closureReason,
  commandKind,
  consent,
  day,
  documentNumber,
  evidence,
  findingCode,
  gatedRung,
  holdEffect,
  holder,
  instant,
  issuer,
  limit,
  named,
  noticeId,
  officePost,
  personId,
  post,
  recipient,
  refusalCode,
  rung,
  sha256,
  text,
  unitId,
} from './vocabulary.ts';

/** What each type of event says besides its frame. */

const finding = findingCode;
const findings = z.array(findingCode);
const reason = text;
const opinion = text;
const late = z.boolean();
const provisional = z.boolean();
const ordinal = z
  .int()
  .min(1)
  .meta({ examples: [1] });
const version = z
  .int()
  .min(1)
  .meta({ examples: [1] });
const proposal = like('1').describe('拟发级别的编号 · id of the proposal of a rung');
const moved = z.array(z.strictObject({ finding, dueAt: instant, provisional, capFrom: instant }));
const raised = z.strictObject({ cause: z.enum(['return', 'hand', 'badFaith']), reason }).nullable();
const succession = {
  unit: named,
  successor: named,
  on: day,
  basis: text,
  holders: z.array(holder),
  findings,
};

const course = {
  issued: {
    notice: noticeId,
    deliveredAt: instant,
    documentNumber,
    title: like('关于2026年民生资金专项督查反馈问题的整改通知书'),
    issuer,
    unit: named,
    consent: consent.nullable(),
    authorisation: approval.nullable(),
    campaign: named,
    rehearsal: z.boolean(),
    policy: z.strictObject({ id: like('county-standard'), version }),
    calendar: like('cn-2026-1x2y3z'),
    rulesVersion: version,
    rulebook: sha256,
    authors: z.array(personId),
    approvedBy: personId,
    approvedFor: z.exactOptional(personId.describe('代理何人审签 · whose deputy has approved it')),
    urgencyReason: text.nullable(),
    findings: z.array(written.extend({ dueAt: instant, provisional })),
    holders: z.array(holder),
    coUnits: z.array(
      z.strictObject({ id: unitId, name: like('财政局'), holders: z.array(holder) }),
    ),
    rights: z.strictObject({ objectBy: instant, reviewBy: instant }),
  },
  acknowledged: { remarks: text, implied: z.boolean(), late },
  coUnitAcknowledged: { unit: unitId, remarks: text },
  planSubmitted: { items: z.array(planItem), late },
  planAccepted: {
    opinion,
    milestones: z.array(z.strictObject({ finding, ordinal, on: day, goal: text, dueAt: instant })),
  },
  planReturned: { reason },
  progressReported: { finding, text, noChange: z.boolean() },
  milestoneReported: { finding, milestone: ordinal, text, evidence: z.array(evidence), late },
  findingReported: {
    finding,
    summary: text,
    evidence: z.array(evidence),
    late,
    lapsedExtension: z.boolean(),
  },
  findingAccepted: { finding, reason: closureReason, opinion },
  findingPassed: { finding, level: officePost, next: officePost, opinion },
  findingReturned: { finding, reason, newDueAt: instant, provisional, capFrom: instant },
  checkRecorded: {
    finding,
    on: day,
    place: text,
    people: z.array(like('李强')),
    result: text,
    passed: z.boolean(),
  },
  closed: {},
};

const office = {
  rungFired: {
    rung,
    kind: clockKind,
    keys: z.array(clockKey),
    findings,
    copy: z.array(recipient),
    vacant: z.array(post),
    task: z.enum(['phone', 'vacancy']).nullable(),
    raised,
  },
  rungProposed: {
    proposal,
    rung: gatedRung,
    keys: z.array(clockKey),
    findings,
    addressees: z.array(post),
    needs: officePost,
    raised,
  },
  proposalNarrowed: { proposal, findings, left: findings },
  proposalLapsed: { proposal, why: z.enum(LAPSE_REASONS) },
  rungApproved: {
    proposal,
    rung: gatedRung,
    findings,
    basis: text,
    document: text.nullable(),
    organ: like('县纪委监委').nullable(),
    delegation: delegated,
  },
  rungRefused: { proposal, rung: gatedRung, reason, delegation: delegated },
  remindedByHand: { findings, text },
  noteAdded: { text },
  holdersReplaced: { holders: z.array(holder), coUnit: unitId.nullable() },
  noticeWithdrawn: { reason },
  findingWithdrawn: { finding, reason },
  calendarChanged: {
    previous: like('cn-2026-1x2y3z'),
    calendar: like('cn-2027-4a5b6c'),
    rulebook: sha256,
    basis: text,
    dates: z.array(z.strictObject({ key: clockKey, from: instant, to: instant })),
    moved,
  },
  rulesMigrated: { previous: version, rulesVersion: version, reason },
  answerRefused: {
    ...{ kind: commandKind, code: refusalCode, subject: text.nullable() },
    when: like('2026-04-20').nullable(),
  },
};

const instruction = instructionId;

const instructions = {
  instructed: {
    ...{ instruction, finding: finding.nullable(), text, addressee: post, leader },
    ...{ entered: z.boolean(), limit, newDueAt: instant, provisional },
  },
  instructionAnswered: { instruction, text, late },
  instructionAccepted: { instruction, remarks: text },
  instructedAgain: { instruction, text, limit, newDueAt: instant, provisional },
  instructionWithdrawn: { instruction, reason },
  instructionLapsed: { instruction, end: z.enum(['closed', 'withdrawn']) },
};

const waysOut = {
  extensionRequested: { finding, until: like('2026-10-20'), reason, breached: z.boolean() },
  extensionGranted: {
    finding,
    opinion,
    previousDueAt: instant,
    newDueAt: instant,
    provisional,
    capFrom: instant,
  },
  extensionRefused: { finding, reason, moved },
  objectionRaised: {
    objection: like('objection-1'),
    finding,
    ground: z.enum(['notOurRemit', 'wrongFact']),
    reasons: text,
    effect: holdEffect,
    hold: hold.nullable(),
  },
  objectionDecided: {
    objection: like('objection-1'),
    finding,
    upheld: z.boolean(),
    opinion,
    toUnit: named.nullable(),
    moved,
  },
  formalReviewApplied: {
    formalReview: like('formal-review-1'),
    findings,
    grounds: text,
    effect: holdEffect,
    hold: hold.nullable(),
  },
  formalReviewerAssigned: {
    formalReview: like('formal-review-1'),
    reviewer: named,
    replaced: named.nullable(),
    recused: z.array(personId),
  },
  formalReviewDecided: {
    formalReview: like('formal-review-1'),
    outcome: z.enum(['maintained', 'revised', 'revoked']),
    revoked: findings,
    opinion,
    moved,
  },
  findingRevised: {
    formalReview: like('formal-review-1'),
    finding,
    statement: text,
    recommendation: text,
    target: text,
    newDueAt: instant.nullable(),
    provisional,
  },
  ownerSearchBegun: { finding, reason },
  matterTakenBack: { matter: like('objection-1'), findings, moved },
  badFaithEstablished: {
    finding,
    ground: z.enum(BAD_FAITH_GROUNDS),
    facts: text,
    basis: text,
    newDueAt: instant.nullable(),
    provisional,
    capFrom: instant,
  },
  suspended: { hold },
  resumed: { decision: like('云政督停〔2026〕1号'), reason, moved },
  partReported: { finding, unit: unitId, summary: text, late },
  partDeclined: { finding, unit: unitId, reason },
  findingDeferred: { finding, until: instant, reason },
  deferralExpired: { finding, newDueAt: instant, provisional },
  findingTransferred: { finding, toUnit: named, record: text, reason },
  unitSucceeded: { ...succession, moved },
  coUnitSucceeded: {
    ...succession,
    merged: findings,
    dates: z.array(z.strictObject({ finding, from: instant, to: instant })),
  },
};

export const facts = { ...course, ...office, ...instructions, ...waysOut };
