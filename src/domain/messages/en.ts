import { type Instant, localOf } from '../calendar/instant.ts';
import type { Recipient } from '../notice/posts.ts';
import { refusalText } from './refusal-text.ts';
import { limitText, type Told, type Vocabulary } from './vocabulary.ts';

const rungs: Vocabulary['rungs'] = {
  warn: 'early warning',
  remind: 'reminder',
  order: 'supervision order',
  interview: 'interview',
  criticise: 'criticism by circular',
  refer: 'referral',
};

const posts: Vocabulary['posts'] = {
  contact: 'contact',
  handler: 'handler',
  responsibleLeader: 'responsible leader',
  unitHead: 'unit head',
  supervisionOffice: 'supervision office',
  reviewer: 'reviewer',
  approver: 'approver',
  groupLeader: 'group leader',
};

const clocks: Vocabulary['clocks'] = {
  acknowledge: 'acknowledgement',
  plan: 'plan',
  planCheck: 'plan check',
  finding: 'rectification',
  progress: 'progress',
  review: 'acceptance review',
  extensionDecision: 'decision on an extension',
  milestone: 'stage of the plan',
  part: 'part of a co-operating unit',
  objectionDecision: 'decision on an objection',
  formalReviewDecision: 'decision on a formal review',
  suspension: 'end of a suspension',
  deferral: 'deferral',
  rungDecision: 'decision on a proposal',
};

const closures: Vocabulary['closures'] = {
  implemented: 'implemented',
  alternativeAction: 'by alternative action',
  notValid: 'not valid',
  duplicate: 'duplicate',
  transferredOut: 'transferred',
  notImplemented: 'not implemented, by written decision',
};

const grounds: Vocabulary['grounds'] = {
  notOurRemit: 'not our remit',
  wrongFact: 'wrong fact',
};

const outcomes: Vocabulary['outcomes'] = {
  maintained: 'maintained',
  revised: 'revised',
  revoked: 'revoked',
};

const effects: Vocabulary['effects'] = {
  stop: 'the clock stops',
  quiet: 'no reminders meanwhile, the clock runs',
  none: 'the clock runs on',
};

const counted = (unit: string) => (n: number) => `${n} ${unit}${n === 1 ? '' : 's'}`;

const limits: Vocabulary['limits'] = {
  wd: counted('working day'),
  d: counted('day'),
  h: counted('hour'),
  m: counted('month'),
  quarter: 'after the quarter',
};

const numbered = (findings: string[]): string =>
  findings.length === 0 ? '' : ` (finding ${findings.join(', ')})`;

const named = (to: Recipient[]): string => to.map((r) => `${posts[r.post]} ${r.name}`).join(', ');

const listed = (findings: string[]): string =>
  findings.length === 0 ? 'the whole letter' : `finding ${findings.join(', ')}`;

/** A reason after what it explains; nothing where none was given. */
const because = (reason: string): string => (reason.trim() === '' ? '' : `: ${reason}`);

const minute = (at: Instant): string => localOf(at).slice(0, 16).replace('T', ' ');

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
  rungs,
  posts,
  clocks,
  closures,
  grounds,
  outcomes,
  effects,
  limits,
  timings: {
    immediate: 'immediate',
    timeLimited: 'time-limited',
    staged: 'staged',
    longTerm: 'long-term',
  },
  severities: {
    minor: 'minor',
    major: 'major',
    critical: 'critical',
  },
  lights: {
    green: 'green',
    yellow: 'yellow',
    red: 'red',
    grey: 'grey',
  },
  draftStages: {
    draft: 'draft',
    approved: 'approved',
    issued: 'issued',
  },
  noticeStages: {
    issued: 'issued',
    acknowledged: 'acknowledged',
    inRectification: 'in rectification',
    underReview: 'under review',
    closed: 'closed',
    withdrawn: 'withdrawn',
  },
  findingStages: {
    open: 'open',
    planned: 'planned',
    underReview: 'under review',
    returned: 'returned',
    deferred: 'deferred',
    closed: 'closed',
    withdrawn: 'withdrawn',
  },
  commands: {
    acknowledge: 'acknowledge the letter',
    submitPlan: 'submit the plan',
    acceptPlan: 'accept the plan',
    returnPlan: 'return the plan',
    reportProgress: 'report progress',
    reportFinding: 'report a finding as done',
    acceptFinding: 'accept and close a finding',
    returnFinding: 'return a finding',
    requestExtension: 'ask for an extension',
    grantExtension: 'grant an extension',
    refuseExtension: 'refuse an extension',
    withdrawNotice: 'withdraw the notice',
    withdrawFinding: 'withdraw a finding',
    approveRung: 'approve a proposed rung',
    refuseRung: 'refuse a proposed rung',
    remindByHand: 'remind by hand',
    addNote: 'add a note',
    raiseObjection: 'object to a finding',
    decideObjection: 'decide on an objection',
    applyForFormalReview: 'apply for a formal review',
    assignFormalReviewer: 'assign a reviewer',
    decideFormalReview: 'decide on a formal review',
    suspend: 'suspend',
    resume: 'resume',
    reportMilestone: 'report a stage of the plan',
    reportPart: 'report a part (co-operating unit)',
    declinePart: 'decline a part (co-operating unit)',
    recordCheck: 'record a check on site',
    deferFinding: 'defer a finding',
    transferFinding: 'transfer a finding',
    succeedUnit: 'put another unit in its place',
    raiseRung: 'raise a finding to a rung',
    migrateRules: 'move to other rules',
  },
  events: {
    issued: 'issued',
    acknowledged: 'acknowledged',
    planSubmitted: 'plan submitted',
    planAccepted: 'plan accepted',
    planReturned: 'plan returned',
    progressReported: 'progress reported',
    findingReported: 'finding reported',
    findingAccepted: 'finding closed',
    findingReturned: 'finding returned',
    extensionRequested: 'extension requested',
    extensionGranted: 'extension granted',
    extensionRefused: 'extension refused',
    noticeWithdrawn: 'notice withdrawn',
    findingWithdrawn: 'finding withdrawn',
    rungFired: 'rung fired',
    rungProposed: 'rung proposed',
    proposalLapsed: 'proposal lapsed',
    rungApproved: 'rung approved',
    rungRefused: 'rung refused',
    remindedByHand: 'reminded by hand',
    noteAdded: 'note added',
    holdersReplaced: 'holders replaced',
    closed: 'notice closed',
    objectionRaised: 'objection raised',
    objectionDecided: 'objection decided',
    formalReviewApplied: 'formal review asked for',
    formalReviewerAssigned: 'reviewer assigned',
    formalReviewDecided: 'formal review decided',
    suspended: 'suspended',
    resumed: 'resumed',
    milestoneReported: 'stage reported',
    coUnitAcknowledged: 'acknowledged by a co-operating unit',
    partReported: 'part reported',
    partDeclined: 'part declined',
    checkRecorded: 'check recorded',
    findingPassed: 'finding passed at this level',
    findingDeferred: 'finding deferred',
    deferralExpired: 'deferral ended',
    findingTransferred: 'finding transferred',
    unitSucceeded: 'unit succeeded',
    coUnitSucceeded: 'co-operating unit succeeded',
    calendarChanged: 'calendar changed',
    rulesMigrated: 'rules migrated',
    answerRefused: 'answer refused',
  },
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
      `extension of finding ${e.finding} to ${e.until} requested: ${e.reason}`,
    extensionGranted: (e) =>
      `extension of finding ${e.finding} granted, from ${minute(e.previousDueAt)} to ${minute(e.newDueAt)}${e.provisional ? ' (provisional)' : ''}${because(e.opinion)}`,
    extensionRefused: (e) => `extension of finding ${e.finding} refused: ${e.reason}`,
    noticeWithdrawn: (e) => `notice withdrawn: ${e.reason}`,
    findingWithdrawn: (e) => `finding ${e.finding} withdrawn: ${e.reason}`,
    rungFired,
    rungProposed: (e) =>
      `${rungs[e.rung]} proposed${numbered(e.findings)}, waiting for the ${posts[e.needs]}`,
    proposalLapsed: (e) => `proposal ${e.proposal} lapsed, for its findings are answered or gone`,
    rungApproved: (e) => `${rungs[e.rung]} approved${numbered(e.findings)}, basis: ${e.basis}`,
    rungRefused: (e) => `${rungs[e.rung]} refused: ${e.reason}`,
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
      `${e.reviewer.name} assigned to the formal review; the makers of the conclusion step aside`,
    formalReviewDecided: (e) =>
      `formal review decided: ${outcomes[e.outcome]}${e.revoked.length > 0 ? ` (${listed(e.revoked)})` : ''}, ${e.opinion}`,
    suspended: ({ hold }) =>
      `${listed(hold.findings)} suspended by decision ${hold.id}: ${hold.reason}${hold.estimate ? `, expected ${limitText({ limits }, hold.estimate)}` : ''}`,
    resumed: (e) => `resumed: ${e.reason}`,
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
    findingDeferred: (e) => `finding ${e.finding} deferred until ${minute(e.until)}: ${e.reason}`,
    deferralExpired: (e) =>
      `the deferral of finding ${e.finding} has run out; it is open again until ${minute(e.newDueAt)}${e.provisional ? ' (provisional)' : ''}`,
    findingTransferred: (e) =>
      `finding ${e.finding} transferred to ${e.toUnit.name}: ${e.reason}; hand-over: ${e.record}`,
    unitSucceeded: (e) =>
      `${e.successor.name} takes over from ${e.unit.name} (from ${e.on}, basis: ${e.basis})`,
    coUnitSucceeded: (e) =>
      `${e.successor.name} takes over from ${e.unit.name}, which co-operated (from ${e.on}, basis: ${e.basis})`,
    calendarChanged: (e) =>
      `deadlines recounted by the new calendar, ${e.dates.length} moved; basis: ${e.basis}`,
    rulesMigrated: (e) =>
      `rules moved from version ${e.previous} to ${e.rulesVersion}: ${e.reason}`,
    answerRefused: (e) =>
      `an answer received during an outage was refused: ${refusalText(e.code).en}`,
  },
};
