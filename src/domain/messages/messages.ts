import type { Instant } from '../calendar/instant.ts';
import { addMs } from '../calendar/instant.ts';
import { type ClockKind, clockKey } from '../notice/clock.ts';
import { decidersOf } from '../notice/deciders.ts';
import { deliveryOf, nextOpening } from '../notice/delivery.ts';
import type { EventType, NoticeEvent, RecordedEvent } from '../notice/events.ts';
import { clockOf, type Notice, type Rules } from '../notice/notice.ts';
import type { Recipient } from '../notice/posts.ts';
import { holdersAt, isOfficePost } from '../notice/posts.ts';
import type { Post } from '../policy/policy.ts';
import { factsOf, factsOfParts, findingsIn, type LineFacts, leftOf } from './line-facts.ts';
import type { Told } from './vocabulary.ts';

/** One line for one person, waiting to be dispatched together with all else that is due to him. */
export interface OutboxRow {
  /** Notice, event and recipient: the same decision never makes two rows. */
  key: string;
  noticeId: string;
  seq: number;
  holder: string;
  name: string;
  post: Recipient['post'];
  side: 'unit' | 'office';
  unit: string;
  /** True for the people of a co-operating unit: they have a part of their own, not the letter. */
  coUnit: boolean;
  campaign: string;
  documentNumber: string;
  rehearsal: boolean;
  /** What is said, as an event type with its rung; worded when it is dispatched. */
  what: EventType;
  rung: string | null;
  kind: string | null;
  findings: string[];
  /** A copy to somebody who need not act. */
  copy: boolean;
  task: 'phone' | 'vacancy' | null;
  urgent: boolean;
  /** When it was decided, and the earliest instant at which it may leave. */
  decidedAt: Instant;
  notBefore: Instant;
  /** The due instant that the line speaks of, where there is one. */
  dueAt: Instant | null;
  /** Vacant posts for which somebody else is told, or whose holder is to be looked for; null where none is. */
  vacant: Vacancy | null;
  /** Whose deputy its reader is; not set for whoever holds the post himself. */
  deputyFor?: Recipient['deputyFor'];
  /** The result, its reason and what else the line tells; kept, so that it says what was so then. */
  facts: LineFacts;
}

/** Posts that nobody holds, by the name of their unit. */
export interface Vacancy {
  unit: string;
  posts: Post[];
  /** True where somebody holds them who is of the unit himself and steps aside. */
  recused: boolean;
  /** Who was told in their place, in a line that gives the office the search for a holder. */
  told: { post: Post; name: string }[];
}

/** Events that leave in working hours at once; all others wait for the day's digest. */
export const AT_ONCE: readonly EventType[] = ['issued', 'noticeWithdrawn'];

/** The hour of the digest (08:30–09:30 in the presets): a line that is handled within it still goes along. */
export const DIGEST_MS = 3_600_000;

/**
 * When a message may leave: now, at the end of the quiet hours, or with a digest. An alarm of 08:30 is
 * handled a moment after 08:30 and still goes into that day's digest. An outage that delays a message by
 * more than the digest's hour moves the message into the next digest.
 */
function slotFor(
  rules: Rules,
  { type, dueAt, at }: Pick<NoticeEvent, 'type' | 'dueAt' | 'at'>,
): Instant {
  const { quiet, digestAt, urgent } = rules.policy;
  if (quiet === null || urgent) return at;
  if (AT_ONCE.includes(type)) return deliveryOf(rules, at);
  const meant = nextOpening(rules, dueAt, digestAt);
  return at <= addMs(meant, DIGEST_MS) ? meant : nextOpening(rules, at, digestAt);
}

/** The clock that a message is about where its event sets others besides. */
const ABOUT: Partial<Record<EventType, ClockKind>> = {
  issued: 'acknowledge',
  extensionRequested: 'extensionDecision',
  extensionGranted: 'finding',
  findingReported: 'review',
  findingRevised: 'finding',
  rungProposed: 'rungDecision',
  objectionRaised: 'objectionDecision',
  formalReviewApplied: 'formalReviewDecision',
};

/** The date in a message: that of the clock it asks about, otherwise the earliest that the event sets. */
function dateOfEvent(event: RecordedEvent, notice: Notice): DateTold {
  // Whoever is assigned decides by the date that has run since the application.
  if (event.type === 'formalReviewerAssigned')
    return (
      clockOf(notice, clockKey('formalReviewDecision', { formalReview: event.formalReview })) ??
      UNDATED
    );
  // While a date stands still it is none by which anything is due.
  if (event.type === 'extensionRefused' && leftOf(notice, event.finding) !== null) return UNDATED;
  const { set } = event.clocks;
  const about = set.filter((c) => c.kind === ABOUT[event.type]);
  // A reminder by hand sets no clock; it speaks of the findings' own dates.
  const theirs =
    event.type === 'remindedByHand' || event.type === 'extensionRefused'
      ? notice.findings.filter((f) => findingsIn(event, notice).includes(f.code))
      : set;
  const dates: DateTold[] = about.length > 0 ? about : theirs;
  const [first] = dates.map((d) => d.dueAt).sort();
  return dates.find((d) => d.dueAt === first) ?? UNDATED;
}

type DateTold = { dueAt: Instant | null; provisional: boolean };

const UNDATED: DateTold = { dueAt: null, provisional: false };

const isHelper = ({ unit }: Recipient, notice: Notice): boolean =>
  unit !== undefined && unit !== notice.unit.id;

/** What an event has changed for the parts of a co-operating unit: which, and by when those are due that run. */
function turnsIn(event: RecordedEvent, unit: string, facts: LineFacts): Partial<OutboxRow> {
  const parts = (event.parts ?? []).filter((p) => p.unit === unit);
  if (parts.length === 0) return {};
  const dues = parts.filter((p) => p.is === 'runs').map((p) => p.dueAt);
  return {
    findings: [...new Set(parts.map((p) => p.finding))],
    dueAt: dues.sort()[0] ?? null,
    facts: factsOfParts(event, facts, parts),
  };
}

/** The part of which an event tells a co-operating unit; of an issued letter its findings, and by when. */
function partIn(event: RecordedEvent, facts: LineFacts, unit = ''): Partial<OutboxRow> {
  if (event.type !== 'issued') return turnsIn(event, unit, facts);
  const names = event.coUnits.filter((u) => u.id === unit).map((u) => u.name);
  const findings = event.findings.filter((f) => f.coUnits.some((name) => names.includes(name)));
  const dues = findings.map((f) => f.dueAt).sort();
  return { findings: findings.map((f) => f.code), dueAt: dues[0] ?? null };
}

const nameOf = (notice: Notice, unit: string | undefined): string =>
  notice.coUnits.find((u) => u.id === unit)?.name ?? notice.unit.name;

/** The co-operating unit that a rung chases, or undefined: the keys of its parts alone name a unit. */
const chasedUnit = ({ keys }: Told<'rungFired'>): string | undefined => keys[0]?.split('@')[1];

/** The vacant posts of which a line tells: those in whose place its reader is told, or those of his task. */
function vacancyOf(
  event: RecordedEvent,
  notice: Notice,
  { insteadOf, unit }: Recipient,
  task: OutboxRow['task'],
): Vacancy | null {
  const isRecused = (posts: Post[]): boolean =>
    posts.every(isOfficePost) && holdersAt(notice.holders, posts, event.dueAt).length > 0;
  if (insteadOf !== undefined) {
    const { posts } = insteadOf;
    const named = nameOf(notice, insteadOf.unit ?? unit);
    return { unit: named, posts, recused: isRecused(posts), told: [] };
  }
  if (event.type !== 'rungFired' || task !== 'vacancy') return null;
  const told = event.to.map(({ post, name }) => ({ post, name }));
  const recused = isRecused(event.vacant);
  return { unit: nameOf(notice, chasedUnit(event)), posts: event.vacant, recused, told };
}

/** Whoever was to decide on a formal review until another was named: he learns that nothing waits for him. */
function releasedIn(event: RecordedEvent, holder: string, facts: LineFacts): Partial<OutboxRow> {
  const isHis = event.type === 'formalReviewerAssigned' && event.replaced?.id === holder;
  return isHis ? { dueAt: null, facts: { ...facts, result: 'released', about: [] } } : {};
}

/** What an event calls for a decision on, by the clock that waits for it. */
export const CALLS_FOR: Partial<Record<EventType, ClockKind>> = {
  planSubmitted: 'planCheck',
  findingReported: 'review',
  findingPassed: 'review',
  extensionRequested: 'extensionDecision',
  objectionRaised: 'objectionDecision',
  ownerSearchBegun: 'ownerSearch',
  formalReviewApplied: 'formalReviewDecision',
  formalReviewerAssigned: 'formalReviewDecision',
  rungProposed: 'rungDecision',
};

/**
 * True for somebody of the office who is told in the place of a vacant post and may not decide for it: he has the post filled
 * (ADR 0024).
 */
function isToFill(event: RecordedEvent, notice: Notice, rules: Rules, who: Recipient): boolean {
  const kind = event.type === 'rungFired' ? event.kind : CALLS_FOR[event.type];
  if (kind === undefined || who.insteadOf?.posts.every(isOfficePost) !== true) return false;
  const deciders = decidersOf(kind, findingsIn(event, notice), notice, rules, event.dueAt);
  return deciders !== null && !deciders.includes(who.post);
}

/** True for whoever does the office's work: its own people, or those who are told in their place. */
const isForOffice = ({ post, insteadOf }: Recipient): boolean =>
  post === 'supervisionOffice' || insteadOf?.posts.includes('supervisionOffice') === true;

/** Who is told what by an event: one row a recipient, copies included. Pure; texts come later. */
export function messagesFor(event: RecordedEvent, notice: Notice, rules: Rules): OutboxRow[] {
  const copies = event.type === 'rungFired' ? event.copy : [];
  const rung = 'rung' in event ? event.rung : null;
  const { dueAt, provisional } = dateOfEvent(event, notice);
  const facts = factsOf(event, notice, provisional);
  const findings = findingsIn(event, notice);
  // The call and the search for a holder are the office's work; the unit gets the rung itself.
  const taskFor = (recipient: Recipient): OutboxRow['task'] => {
    if (isToFill(event, notice, rules, recipient)) return 'vacancy';
    return event.type === 'rungFired' && isForOffice(recipient) ? event.task : null;
  };
  const row = (recipient: Recipient, copy: boolean): OutboxRow => ({
    key: `${notice.id}/${event.seq}/${recipient.holder}`,
    noticeId: notice.id,
    seq: event.seq,
    holder: recipient.holder,
    name: recipient.name,
    post: recipient.post,
    side: isOfficePost(recipient.post) ? 'office' : 'unit',
    // A link in a message is signed for the unit whose people get it.
    unit: recipient.unit ?? notice.unit.id,
    coUnit: isHelper(recipient, notice),
    campaign: notice.campaign.id,
    documentNumber: notice.documentNumber,
    rehearsal: notice.rehearsal,
    what: event.type,
    rung,
    kind: event.type === 'rungFired' ? event.kind : null,
    findings,
    copy,
    task: taskFor(recipient),
    vacant: vacancyOf(event, notice, recipient, taskFor(recipient)),
    urgent: rules.policy.urgent,
    decidedAt: event.at,
    notBefore: slotFor(rules, event),
    dueAt,
    facts,
    ...(recipient.deputyFor === undefined ? {} : { deputyFor: recipient.deputyFor }),
    ...(isHelper(recipient, notice) ? partIn(event, facts, recipient.unit) : {}),
    ...releasedIn(event, recipient.holder, facts),
  });
  return [...event.to.map((r) => row(r, false)), ...copies.map((r) => row(r, true))];
}
