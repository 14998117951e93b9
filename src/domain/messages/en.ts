import type { MovedDate } from '../notice/clock.ts';
import { isFormalReview } from '../notice/matters/formal-review.ts';
import type { Delegated, Recipient } from '../notice/posts.ts';
import { dueMinute, untilMinute } from './date-words.ts';
import { NAMES } from './en-names.ts';
import { refusalWords, turning } from './refusal-words.ts';
import { limitText, type Told, type Vocabulary } from './vocabulary.ts';

const { rungs, posts, clocks, closures, grounds, outcomes, effects, badFaith, limits } = NAMES;

const numbered = (findings: string[]): string =>
  findings.length === 0 ? '' : ` (finding ${findings.join(', ')})`;

const inPlaceOf = ({ insteadOf }: Recipient): string =>
  insteadOf === undefined
    ? ''
    : ` (in place of the vacant ${insteadOf.posts.map((p) => posts[p]).join(', ')})`;

/** His post and name; a delegate is named by whose word he acts on. */
const titled = ({ post, name, delegation, deputyFor }: Recipient): string => {
  if (deputyFor !== undefined) return `${name} (deputy of ${posts[post]} ${deputyFor.name})`;
  return delegation === undefined
    ? `${posts[post]} ${name}`
    : `${name} (delegate of ${delegation.head})`;
};

const named = (to: Recipient[]): string => to.map((r) => `${titled(r)}${inPlaceOf(r)}`).join(', ');

/** On whose word a delegate has decided; nothing where nobody was delegated. */
const authorised = (delegation: Delegated | null): string =>
  delegation === null
    ? ''
    : `; decided by ${delegation.delegate} on the delegation of ${delegation.head} (${delegation.document}, ${delegation.on})`;

const listed = (findings: string[]): string =>
  findings.length === 0 ? 'the whole letter' : `finding ${findings.join(', ')}`;

/** A reason after what it explains; nothing where none was given. */
const because = (reason: string): string => (reason.trim() === '' ? '' : `: ${reason}`);

/** The findings whose dates have moved, each with its new one. */
const movedWords = (moved: MovedDate[]): string =>
  moved.map((m) => `; finding ${m.finding} is due ${dueMinute(m.dueAt)}`).join('');

function rungFired({ rung, kind, findings, to, copy, raised }: Told<'rungFired'>): string {
  const sent = to.length === 0 ? 'nobody holds the post; a task for the office' : `to ${named(to)}`;
  const copied = copy.length === 0 ? '' : `, copy to ${named(copy)}`;
  const why = raised === null ? '' : ` (${raised.reason})`;
  return `${rungs[rung]}: ${clocks[kind]}${numbered(findings)}${why}, ${sent}${copied}`;
}

const findingReported = (e: Told<'findingReported'>): string =>
  `finding ${e.finding} reported${e.late ? ' late' : ''}: ${e.summary}, ${e.evidence.length} pieces of evidence`;

/** The words in English. */
export const EN: Vocabulary = {
  ...NAMES,
  tell: {
    issued: (e) =>
      `${e.documentNumber} issued and delivered to ${e.unit.name}, ${e.findings.length} findings`,
    acknowledged: (e) =>
      `${e.implied ? 'acknowledged by an answer' : 'acknowledged'}${e.late ? ', late' : ''}`,
    planSubmitted: (e) => `plan submitted${e.late ? ' late' : ''}, ${e.items.length} items`,
    planAccepted: (e) => `plan accepted${because(e.opinion)}`,
    planReturned: (e) => `plan returned: ${e.reason}`,
    progressReported: (e) =>
      `progress on finding ${e.finding}: ${e.noChange ? 'no change' : e.text}`,
    findingReported,
    findingAccepted: (e) =>
      `finding ${e.finding} closed (${closures[e.reason]})${because(e.opinion)}`,
    findingReturned: (e) => `finding ${e.finding} returned: ${e.reason}`,
    extensionRequested: (e) =>
      `extension of finding ${e.finding} to ${untilMinute(e.until)} requested: ${e.reason}`,
    extensionGranted: (e) =>
      `extension of finding ${e.finding} granted, from ${dueMinute(e.previousDueAt)} to ${dueMinute(e.newDueAt)}${e.provisional ? ' (provisional)' : ''}${because(e.opinion)}`,
    extensionRefused: ({ finding, reason, moved: [moved] }) =>
      `extension of finding ${finding} refused${moved === undefined ? '' : `, too late for the old date, which moves to ${dueMinute(moved.dueAt)}${moved.provisional ? ' (provisional)' : ''}`}: ${reason}`,
    noticeWithdrawn: (e) => `notice withdrawn: ${e.reason}`,
    findingWithdrawn: (e) => `finding ${e.finding} withdrawn: ${e.reason}`,
    rungFired,
    rungProposed: (e) =>
      `${rungs[e.rung]} proposed${numbered(e.findings)}, waiting for the ${posts[e.needs]}`,
    proposalNarrowed: (e) =>
      `proposal ${e.proposal} is no longer about finding ${e.left.join(', ')}, answered, gone or with a later date`,
    proposalLapsed: (e) => `proposal ${e.proposal} lapsed: ${NAMES.lapses[e.why]}`,
    rungApproved: (e) =>
      `${rungs[e.rung]} approved${numbered(e.findings)}${e.organ === null ? '' : ` to ${e.organ}`}, basis: ${e.basis}${authorised(e.delegation)}`,
    rungRefused: (e) => `${rungs[e.rung]} refused: ${e.reason}${authorised(e.delegation)}`,
    remindedByHand: (e) => `reminded by hand${numbered(e.findings)}${because(e.text)}`,
    noteAdded: (e) => `note: ${e.text}`,
    holdersReplaced: () => 'the holders of posts were replaced',
    closed: () => 'every finding is closed or withdrawn; the notice is closed',
    objectionRaised: (e) =>
      `objection to finding ${e.finding} (${grounds[e.ground]}): ${e.reasons}; ${effects[e.effect]}`,
    objectionDecided: (e) =>
      `objection to finding ${e.finding} ${e.upheld ? 'upheld' : 'rejected'}: ${e.opinion}${e.toUnit ? `, to ${e.toUnit.name}` : ''}`,
    formalReviewApplied: (e) =>
      `formal review of ${listed(e.findings)} applied for: ${e.grounds}; ${effects[e.effect]}`,
    formalReviewerAssigned: (e) =>
      `${e.reviewer.name} assigned to the formal review${e.replaced === null ? '' : ` in place of ${e.replaced.name}`}; the makers of the conclusion step aside`,
    formalReviewDecided: (e) =>
      `formal review decided: ${outcomes[e.outcome]}${e.revoked.length > 0 ? ` (${listed(e.revoked)})` : ''}, ${e.opinion}`,
    findingRevised: (e) =>
      `finding ${e.finding} revised by the formal review: ${e.statement}; ${e.recommendation}`,
    ownerSearchBegun: (e) =>
      `finding ${e.finding} is not this unit’s; the office finds out whose it is: ${e.reason}`,
    matterTakenBack: (e) =>
      `${isFormalReview(e.matter) ? 'application for a formal review of' : 'objection to'} ${listed(e.findings)} taken back`,
    badFaithEstablished: (e) =>
      `finding ${e.finding}: ${badFaith[e.ground]} established: ${e.facts}; basis: ${e.basis}`,
    suspended: ({ hold }) =>
      `${listed(hold.findings)} suspended by decision ${hold.id}: ${hold.reason}${hold.estimate ? `, expected ${limitText({ limits }, hold.estimate)}` : ''}`,
    resumed: (e) =>
      `decision ${e.decision} is over, the limits go on: ${e.reason}${movedWords(e.moved)}`,
    milestoneReported: (e) =>
      `stage ${e.milestone} of finding ${e.finding} reported${e.late ? ' late' : ''}: ${e.text}`,
    coUnitAcknowledged: () => 'acknowledged by a co-operating unit',
    partReported: (e) =>
      `a co-operating unit reports its part of finding ${e.finding}${e.late ? ' late' : ''}: ${e.summary}`,
    partDeclined: (e) =>
      `a co-operating unit declines its part of finding ${e.finding}: ${e.reason}`,
    checkRecorded: (e) =>
      `finding ${e.finding} checked on site (${e.place}, ${e.people.join(', ')}), ${e.passed ? 'passed' : 'not passed'}: ${e.result}`,
    findingPassed: (e) =>
      `finding ${e.finding} agreed by the ${posts[e.level]}, now with the ${posts[e.next]}${because(e.opinion)}`,
    findingDeferred: (e) =>
      `finding ${e.finding} deferred until ${dueMinute(e.until)}: ${e.reason}`,
    deferralExpired: (e) =>
      `the deferral of finding ${e.finding} has run out; it is open again until ${dueMinute(e.newDueAt)}${e.provisional ? ' (provisional)' : ''}`,
    findingTransferred: (e) =>
      `finding ${e.finding} transferred to ${e.toUnit.name}: ${e.reason}; hand-over: ${e.record}`,
    unitSucceeded: (e) =>
      `${e.successor.name} takes over from ${e.unit.name} (from ${e.on}, basis: ${e.basis})${movedWords(e.moved)}`,
    coUnitSucceeded: (e) =>
      `${e.successor.name} takes over from ${e.unit.name}, which co-operated (from ${e.on}, basis: ${e.basis})${e.dates.map((d) => `; the part of finding ${d.finding} is due ${dueMinute(d.to)}`).join('')}`,
    instructed: (e) =>
      `${e.leader.name} instructs (${e.instruction}${e.finding === null ? '' : `, finding ${e.finding}`}): ${e.text}; for the ${posts[e.addressee]}, due ${dueMinute(e.newDueAt)}${e.entered ? ` (paper of ${e.leader.on}, entered by the office)` : ''}`,
    instructionAnswered: (e) =>
      `instruction ${e.instruction} answered${e.late ? ' late' : ''}: ${e.text}`,
    instructionAccepted: (e) =>
      `answer to instruction ${e.instruction} accepted${because(e.remarks)}`,
    instructedAgain: (e) =>
      `instructed again (${e.instruction}): ${e.text}; due ${dueMinute(e.newDueAt)}`,
    instructionWithdrawn: (e) => `instruction ${e.instruction} withdrawn: ${e.reason}`,
    instructionLapsed: (e) =>
      `instruction ${e.instruction} is over, for the notice is ${e.end === 'closed' ? 'closed' : 'withdrawn'}`,
    calendarChanged: (e) =>
      `deadlines recounted by the new calendar, ${e.dates.length} moved; basis: ${e.basis}`,
    rulesMigrated: (e) =>
      `rules moved from version ${e.previous} to ${e.rulesVersion}: ${e.reason}`,
    answerRefused: (e) =>
      `an answer received during an outage was refused: ${refusalWords(turning(e)).en}`,
  },
};
