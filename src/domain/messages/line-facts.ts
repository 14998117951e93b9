import type { Instant } from '../calendar/instant.ts';
import { type ClockKind, clockKey, findingOfClock, type PartTurn } from '../notice/clock.ts';
import type { EventType, NoticeEvent, RecordedEvent } from '../notice/events.ts';
import { awaitsUnit, type ClosureReason, isOpen } from '../notice/finding.ts';
import { isFormalReview } from '../notice/matters/formal-review.ts';
import type { Instruction } from '../notice/matters/instruction.ts';
import type { Issuer } from '../notice/matters/issue.ts';
import { findingOf, instructionsOf, type Notice, sinceTakenOver } from '../notice/notice.ts';
import type { Delegated } from '../notice/posts.ts';
import type { GatedRung, Post } from '../policy/policy.ts';
import type { Told } from './vocabulary.ts';

/** What a leader reads about a finding before he decides on a rung. */
export interface FindingFacts {
  code: string;
  statement: string;
  dueAt: Instant;
  reminders: number;
  returns: number;
}

/** How many findings a letter that is over has closed, for which reason, and withdrawn. */
export type Tally = Partial<Record<ClosureReason | 'withdrawn', number>>;

/** What a line tells of its event besides the matter: the result, its reason, and the dates before and after. */
export interface LineFacts {
  /** The unit to which the letter is addressed. */
  unit: string;
  /** The result as the record has it: `upheld`, an outcome, a closure's reason, a code. */
  result: string | null;
  /** The reason, the opinion or the basis, or what the office has written itself. */
  words: string | null;
  /** Another unit or thing that the event names. */
  other: string | null;
  /** Who has issued the letter and where it can be reached; in the lines of the issue. */
  issuer: Issuer | null;
  /** The original date where the date has moved since. */
  original: Instant | null;
  /** A day or limit that the event names, or what is left of one that stands still. */
  until: string | null;
  /** True where the date of the line is 暂定. */
  provisional: boolean;
  /** Where a delegate of the head of government has decided. */
  delegation: Delegated | null;
  /** The rung that a decision is about. */
  gated: GatedRung | null;
  about: FindingFacts[];
  tally: Tally | null;
  /** What each finding waits for, where something about them is over and they go on. */
  standing: Standing[];
  /** Dates that have moved, with the kind of their clock. */
  moves: { kind: ClockKind; finding: string | null; from: Instant; to: Instant }[];
  /** What becomes of the parts of its reader's unit, which co-operates. */
  parts: PartTurn[];
  /** 领导批示: which, whose, of which day, about which finding, and which post answers it. */
  instruction: InstructionFacts | null;
}

/** What a line tells of an instruction. */
export type InstructionFacts = Pick<Instruction, 'id' | 'leader' | 'finding' | 'addressee'> & {
  leads: Post;
};

/** A finding that goes on: what it waits for, and by when. */
export interface Standing {
  code: string;
  waits: 'unit' | 'review' | 'stopped' | 'nobody';
  dueAt: Instant;
  provisional: boolean;
}

/** What findings wait for now: the unit, the review of a result, the end of a stop, or nobody while they are deferred. */
function standing(notice: Notice, codes: string[]): Standing[] {
  const open = notice.findings.filter((f) => codes.includes(f.code) && isOpen(f));
  return open.map((finding) => {
    const { code, dueAt, provisional, stage } = finding;
    const free = awaitsUnit(finding) ? ('unit' as const) : ('nobody' as const);
    const waits = stage === 'underReview' ? 'review' : free;
    const isStill = waits === 'unit' && leftOf(notice, code) !== null;
    return { code, dueAt, provisional, waits: isStill ? 'stopped' : waits };
  });
}

type Facts = Partial<LineFacts>;

/** The original date of the findings, where all have one and it is not the present one. */
function originalOf(notice: Notice, codes: string[]): Instant | null {
  const [only, ...others] = notice.findings.filter((f) => codes.includes(f.code));
  if (only === undefined || others.length > 0) return null;
  return only.originalDueAt === only.dueAt ? null : only.originalDueAt;
}

const aboutFindings = (notice: Notice, codes: string[]): FindingFacts[] =>
  codes.flatMap((code) =>
    notice.findings
      .filter((f) => f.code === code)
      .map(({ statement, dueAt, reminders, returns }) => ({
        ...{ code, statement, dueAt, reminders },
        returns: sinceTakenOver(notice, returns).length,
      })),
  );

/** A clock that calls for a decision on a rung tells which rung, and about what. */
function chased(event: Told<'rungFired'>, notice: Notice): Facts {
  const raised =
    event.raised === null ? {} : { result: event.raised.cause, words: event.raised.reason };
  const original = event.kind === 'finding' ? originalOf(notice, event.findings) : null;
  if (event.kind === 'instruction') {
    const due = instructionsOf(notice).find((i) =>
      event.keys.includes(clockKey('instruction', { instruction: i.id })),
    );
    const words = due?.turns.at(-1)?.text ?? null;
    return { words, instruction: due === undefined ? null : instructionIn(notice, due.id) };
  }
  if (event.kind !== 'rungDecision') return { ...raised, original };
  const proposal = notice.proposals.find((p) =>
    event.keys.includes(clockKey('rungDecision', { proposal: p.id, findings: p.findings })),
  );
  if (proposal === undefined) return raised;
  return { gated: proposal.rung, about: aboutFindings(notice, proposal.findings) };
}

function tallied({ findings }: Notice): Tally {
  const tally: Tally = {};
  for (const { closure } of findings) {
    const name = closure?.reason ?? 'withdrawn';
    tally[name] = (tally[name] ?? 0) + 1;
  }
  return tally;
}

const moves = ({ dates }: Told<'calendarChanged'>, notice: Notice): LineFacts['moves'] =>
  dates.flatMap(({ key, from, to }) =>
    notice.clocks
      .filter((clock) => clock.key === key)
      .map((clock) => ({ kind: clock.kind, finding: findingOfClock(clock), from, to })),
  );

/** What each event gives to the lines about it; the others say all by their names. */
const FACTS: { [T in EventType]?: (event: Told<T>, notice: Notice) => Facts } = {
  issued: (e) => ({ until: e.rights.objectBy, issuer: e.issuer }),
  planAccepted: (e) => ({ words: e.opinion }),
  planReturned: (e) => ({ words: e.reason }),
  milestoneReported: (e) => ({ words: e.text, other: String(e.milestone) }),
  findingReported: (e) => ({ words: e.summary }),
  findingAccepted: (e) => ({ result: e.reason, words: e.opinion }),
  findingPassed: (e) => ({ words: e.opinion }),
  findingReturned: (e) => ({ words: e.reason }),
  extensionRequested: (e) => ({ words: e.reason, until: e.until }),
  extensionGranted: (e, n) => ({
    words: e.opinion,
    original: findingOf(n, e.finding)?.originalDueAt ?? e.previousDueAt,
  }),
  extensionRefused: (e, n) => ({
    words: e.reason,
    until: leftOf(n, e.finding),
    original: e.moved.length > 0 ? originalOf(n, [e.finding]) : null,
  }),
  noticeWithdrawn: (e) => ({ words: e.reason }),
  findingWithdrawn: (e) => ({ words: e.reason }),
  rungFired: chased,
  rungProposed: (e, n) => ({
    gated: e.rung,
    about: aboutFindings(n, e.findings),
    words: e.raised?.reason ?? null,
  }),
  rungApproved: ({ rung: gated, basis: words, organ: other, delegation }) => ({
    ...{ gated, words, other },
    delegation,
  }),
  proposalLapsed: (e, n) => ({
    gated: proposalOf(n, e.proposal)?.rung ?? null,
    result: e.why,
    // What was prepared about a unit is told of that unit, whoever has taken over from it.
    ...(e.why === 'succeeded' ? { unit: n.formerUnits.at(-1)?.name ?? n.unit.name } : {}),
  }),
  rungRefused: ({ rung: gated, reason: words, delegation }) => ({ gated, words, delegation }),
  remindedByHand: (e, n) => ({ words: e.text, original: originalOf(n, e.findings) }),
  closed: (_, n) => ({ tally: tallied(n) }),
  objectionRaised: (e) => ({ result: e.ground, words: e.reasons }),
  objectionDecided: (e, n) => ({
    result: e.upheld ? 'upheld' : 'rejected',
    words: e.opinion,
    other: e.toUnit?.name ?? null,
    standing: standing(n, [e.finding]),
  }),
  formalReviewApplied: (e) => ({ words: e.grounds }),
  formalReviewerAssigned: (e, n) => ({
    words: reviewOf(n, e.formalReview)?.grounds ?? null,
    other: e.reviewer.name,
    about: aboutFindings(n, findingsOf(n.formalReviews, e.formalReview)),
  }),
  formalReviewDecided: (e) => ({ result: e.outcome, words: e.opinion }),
  findingRevised: (e) => ({ words: `${e.statement}；${e.recommendation}；${e.target}` }),
  ownerSearchBegun: (e) => ({ words: e.reason }),
  matterTakenBack: (e) => ({ result: isFormalReview(e.matter) ? 'formalReview' : 'objection' }),
  badFaithEstablished: (e) => ({ result: e.ground, words: e.facts }),
  suspended: ({ hold }) => ({ result: hold.id, words: hold.reason, until: hold.estimate }),
  resumed: (e, n) => ({ words: e.reason, standing: standing(n, findingsIn({ ...e }, n)) }),
  partReported: (e, n) => ({ words: e.summary, other: coUnitName(n, e.unit) }),
  partDeclined: (e, n) => ({ words: e.reason, other: coUnitName(n, e.unit) }),
  findingDeferred: (e) => ({ words: e.reason, until: e.until }),
  findingTransferred: (e) => ({ words: e.reason, other: e.toUnit.name }),
  unitSucceeded: (e, n) => ({
    ...{ words: e.basis, other: e.unit.name, until: e.on },
    standing: standing(n, e.findings),
  }),
  coUnitSucceeded: (e) => ({
    ...{ words: e.basis, other: e.successor.name, until: e.on },
    moves: e.dates.map((date) => ({ kind: 'part', ...date })),
  }),
  instructed: (e, n) => ({ words: e.text, instruction: instructionIn(n, e.instruction) }),
  instructedAgain: (e, n) => ({ words: e.text, instruction: instructionIn(n, e.instruction) }),
  instructionAnswered: (e, n) => ({ words: e.text, instruction: instructionIn(n, e.instruction) }),
  instructionAccepted: (e, n) => ({
    words: e.remarks,
    instruction: instructionIn(n, e.instruction),
  }),
  instructionWithdrawn: (e, n) => ({
    words: e.reason,
    instruction: instructionIn(n, e.instruction),
  }),
  instructionLapsed: (e, n) => ({
    result: e.end,
    instruction: instructionIn(n, e.instruction),
  }),
  calendarChanged: (e, n) => ({ words: e.basis, moves: moves(e, n) }),
  answerRefused: (e) => ({ result: e.code, other: e.kind, until: e.when }),
};

/** What is left of a finding's limit while it stands still; null while it runs. */
export const leftOf = ({ stopped }: Notice, finding: string): string | null =>
  stopped.find((s) => s.key === clockKey('finding', { finding }))?.remaining ?? null;

const proposalOf = (notice: Notice, id: string) => notice.proposals.find((p) => p.id === id);

const reviewOf = (notice: Notice, id: string) => notice.formalReviews.find((r) => r.id === id);

/** The findings that the matter of that id is about. */
const findingsOf = (matters: { id: string; findings: string[] }[], id: string): string[] =>
  matters.filter((m) => m.id === id).flatMap((m) => m.findings);

/** The instruction of that number, as lines tell of it. */
function instructionIn(notice: Notice, id: string): InstructionFacts | null {
  const found = instructionsOf(notice).find((i) => i.id === id);
  if (found === undefined) return null;
  const { leader, finding, addressee, by } = found;
  return { id, leader, finding, addressee, leads: by.post };
}

const coUnitName = (notice: Notice, id: string): string | null =>
  notice.coUnits.find((u) => u.id === id)?.name ?? null;

const NOTHING: Omit<LineFacts, 'unit' | 'provisional'> = {
  result: null,
  words: null,
  other: null,
  issuer: null,
  original: null,
  until: null,
  delegation: null,
  gated: null,
  about: [],
  tally: null,
  standing: [],
  moves: [],
  parts: [],
  instruction: null,
};

/** What lines about an event tell, with the notice as the event leaves it. */
export function factsOf(event: RecordedEvent, notice: Notice, provisional: boolean): LineFacts {
  // The table ties each entry to its event; a look-up by a variable loses the tie.
  const told = FACTS[event.type] as ((e: RecordedEvent, n: Notice) => Facts) | undefined;
  return { ...NOTHING, unit: notice.unit.name, provisional, ...told?.(event, notice) };
}

/** The findings that a stop was about: those that it names, or all that are open. */
function resumedIn(decision: string, { holds, findings }: Notice): string[] {
  const hold = holds.find((h) => h.id === decision);
  return hold?.whole ? findings.filter(isOpen).map((f) => f.code) : (hold?.findings ?? []);
}

/** The findings that an event is about, in the letter's words: named by itself, or by the matter it decides. */
export function findingsIn(event: NoticeEvent, notice: Notice): string[] {
  switch (event.type) {
    case 'suspended':
      return event.hold.findings;
    case 'resumed':
      return resumedIn(event.decision, notice);
    case 'formalReviewerAssigned':
      return findingsOf(notice.formalReviews, event.formalReview);
    case 'formalReviewDecided':
      return event.revoked.length > 0
        ? event.revoked
        : findingsOf(notice.formalReviews, event.formalReview);
    case 'rungRefused':
    case 'proposalLapsed':
      return findingsOf(notice.proposals, event.proposal);
    default:
  }
  if ('instruction' in event) {
    const about = instructionIn(notice, event.instruction)?.finding ?? null;
    return about === null ? [] : [about];
  }
  if ('findings' in event) return event.findings.map((f) => (typeof f === 'string' ? f : f.code));
  return 'finding' in event ? [event.finding] : [];
}

/** What is between the lead unit and the office; whoever co-operates learns what becomes of his part, and not why. */
const LEADS_OWN: readonly EventType[] = [
  'findingReported',
  'findingAccepted',
  'objectionRaised',
  'objectionDecided',
  'ownerSearchBegun',
  'formalReviewApplied',
  'formalReviewDecided',
  'matterTakenBack',
  'badFaithEstablished',
];

/** The facts of a line as a co-operating unit has them, of whose parts the event has changed these. */
export function factsOfParts({ type }: RecordedEvent, facts: LineFacts, parts: PartTurn[]) {
  const leads = LEADS_OWN.includes(type) ? { words: null, standing: [], about: [] } : {};
  const provisional = parts.some((p) => p.is === 'runs' && p.provisional);
  return { ...facts, ...leads, original: null, moves: [], provisional, parts };
}
