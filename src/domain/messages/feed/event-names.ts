import type { EventType } from '../../notice/events.ts';

/**
 * What each event is called outside of the house, as Standard Webhooks writes types: words with full stops between them. The names are
 * never changed: receivers are built on them.
 */
export const EVENT_NAMES = {
  issued: 'notice.issued',
  acknowledged: 'notice.acknowledged',
  closed: 'notice.closed',
  noticeWithdrawn: 'notice.withdrawn',
  suspended: 'notice.suspended',
  resumed: 'notice.resumed',
  remindedByHand: 'notice.reminded',
  noteAdded: 'note.added',
  holdersReplaced: 'holders.replaced',
  planSubmitted: 'plan.submitted',
  planAccepted: 'plan.accepted',
  planReturned: 'plan.returned',
  progressReported: 'progress.reported',
  milestoneReported: 'milestone.reported',
  findingReported: 'finding.reported',
  findingPassed: 'finding.passed',
  findingAccepted: 'finding.closed',
  findingReturned: 'finding.returned',
  findingWithdrawn: 'finding.withdrawn',
  findingDeferred: 'finding.deferred',
  deferralExpired: 'finding.reopened',
  findingTransferred: 'finding.transferred',
  findingRevised: 'finding.revised',
  ownerSearchBegun: 'finding.owner_sought',
  badFaithEstablished: 'finding.bad_faith',
  checkRecorded: 'check.recorded',
  rungFired: 'rung.fired',
  rungProposed: 'rung.proposed',
  rungApproved: 'rung.approved',
  rungRefused: 'rung.refused',
  proposalNarrowed: 'rung.narrowed',
  proposalLapsed: 'rung.lapsed',
  extensionRequested: 'extension.requested',
  extensionGranted: 'extension.granted',
  extensionRefused: 'extension.refused',
  objectionRaised: 'objection.raised',
  objectionDecided: 'objection.decided',
  formalReviewApplied: 'formal_review.applied',
  formalReviewerAssigned: 'formal_review.assigned',
  formalReviewDecided: 'formal_review.decided',
  matterTakenBack: 'matter.taken_back',
  instructed: 'instruction.given',
  instructionAnswered: 'instruction.answered',
  instructionAccepted: 'instruction.accepted',
  instructedAgain: 'instruction.renewed',
  instructionWithdrawn: 'instruction.withdrawn',
  instructionLapsed: 'instruction.lapsed',
  coUnitAcknowledged: 'part.acknowledged',
  partReported: 'part.reported',
  partDeclined: 'part.declined',
  coUnitSucceeded: 'part.succeeded',
  unitSucceeded: 'unit.succeeded',
  calendarChanged: 'calendar.changed',
  rulesMigrated: 'rules.migrated',
  answerRefused: 'answer.refused',
} as const satisfies Record<EventType, string>;

/** 记录更正: an event that was told is not in the record after all, for the decision behind it was lost with its worker (ADR 0017). */
export const RETRACTED = 'record.retracted';

/** What an entry of the feed is called. */
export type EventName = (typeof EVENT_NAMES)[EventType] | typeof RETRACTED;

/** Every name, in the order in which letters usually meet them. */
export const ALL_EVENT_NAMES: readonly EventName[] = [
  ...new Set(Object.values(EVENT_NAMES)),
  RETRACTED,
];
