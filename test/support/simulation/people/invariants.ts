import { dateOf, type Instant } from '../../../../src/domain/calendar/instant.ts';
import { CLOCKS } from '../../../../src/domain/notice/clock.ts';
import type { EventType, NoticeEvent } from '../../../../src/domain/notice/events.ts';
import { type Holder, isOfficePost } from '../../../../src/domain/notice/posts.ts';
import type { EventInvariant, Moment, World } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

const holdsAt = (at: Instant) => {
  const day = dateOf(at);
  return (h: Holder): boolean => h.from <= day && (h.until === null || h.until >= day);
};

/** True for a rung about what the unit or one that co-operates owes. */
const isChase = (event: NoticeEvent): event is Extract<NoticeEvent, { type: 'rungFired' }> =>
  event.type === 'rungFired' && CLOCKS[event.kind].owedBy !== 'office';

/** True if a rung about what a unit owes has reached somebody of it; any other event counts as heard. */
export const isHeard = (event: NoticeEvent): boolean =>
  !isChase(event) || event.to.some((r) => !isOfficePost(r.post));

/** What is told to the letter's unit whenever it happens. */
const TOLD_TO_UNIT: readonly EventType[] = [
  'issued',
  'planAccepted',
  'planReturned',
  'findingReturned',
  'extensionGranted',
  'extensionRefused',
  'findingWithdrawn',
  'noticeWithdrawn',
  'remindedByHand',
  'closed',
  'objectionDecided',
  'formalReviewDecided',
  'suspended',
  'resumed',
  'findingDeferred',
  'deferralExpired',
  'unitSucceeded',
  'badFaithEstablished',
  'partReported',
  'findingRevised',
];

/** The unit to which an event is told: undefined for the letter's own, null for none. */
function unitTold(event: NoticeEvent, by: string | undefined): string | undefined | null {
  if (isChase(event)) return event.kind === 'part' ? event.keys[0]?.split('@')[1] : undefined;
  // With an objection that is upheld it goes over untold: the decision has told it.
  const isAct = event.type === 'findingTransferred' && by === 'transferFinding';
  return isAct || TOLD_TO_UNIT.includes(event.type) ? undefined : null;
}

const peopleOf = ({ roster, coRosters }: World, unit: string | undefined): Holder[] =>
  unit === undefined ? roster : (coRosters.get(unit) ?? []);

/** Somebody of the unit is told where anybody holds a post of it, and otherwise somebody of the office. */
const isMadeUpFor: EventInvariant = ({ event, world, command }) => {
  const unit = unitTold(event, command?.kind);
  if (unit === null) return null;
  const copies = event.type === 'rungFired' ? event.copy : [];
  const held = holdsAt(event.dueAt);
  const own = peopleOf(world, unit).some((h) => !isOfficePost(h.post) && held(h));
  const office = world.roster.some(
    (h) => ['supervisionOffice', 'approver', 'groupLeader'].includes(h.post) && held(h),
  );
  if (own)
    return unless(
      event.to.some((r) => !isOfficePost(r.post) && r.unit === unit),
      `${event.type} is told to nobody of the unit`,
    );
  return unless(
    !office || [...event.to, ...copies].some((r) => isOfficePost(r.post)),
    `${event.type} is told to nobody at all`,
  );
};

/** False for people of the unit at posts of the office, and for a delegate of somebody who is no head any more. */
function decides(holder: Holder, roster: Holder[], held: (h: Holder) => boolean): boolean {
  if (!isOfficePost(holder.post)) return true;
  if (roster.some((h) => !isOfficePost(h.post) && h.id === holder.id && held(h))) return false;
  const { delegation } = holder;
  return (
    delegation === undefined ||
    roster.some(
      (h) => h.post === holder.post && !h.delegation && h.name === delegation.head && held(h),
    )
  );
}

/** True if somebody holds that post at that instant who may decide. */
const isHeld = ({ roster }: World, post: Holder['post'], at: Instant): boolean =>
  roster.some((h) => h.post === post && holdsAt(at)(h) && decides(h, roster, holdsAt(at)));

/** True for the leader’s decision, or while nobody holds his post that of the next one up. */
export const isLeaders = ({ by, dueAt }: Moment['event'], world: World): boolean =>
  by?.role === 'approver' || (by?.role === 'groupLeader' && !isHeld(world, 'approver', dueAt));

/** Whoever stands in does so for posts that nobody holds who may decide. */
const standsInForNobody: EventInvariant = ({ event, world }) => {
  const held = holdsAt(event.dueAt);
  const copies = event.type === 'rungFired' ? event.copy : [];
  for (const { insteadOf, unit, holder } of [...event.to, ...copies]) {
    const people = peopleOf(world, insteadOf?.unit ?? unit);
    const taken = insteadOf?.posts.find((post) =>
      people.some((h) => h.post === post && held(h) && decides(h, world.roster, held)),
    );
    if (taken !== undefined) return `${holder} stands in for ${taken}, which is held`;
  }
  return null;
};

/** Notes of which findings somebody of the unit was told that they are late; what is raised by hand is raised on purpose. */
function listen({ event, world }: Moment): void {
  const isLate =
    (isChase(event) && event.kind !== 'part' && event.rung !== 'warn' && isHeard(event)) ||
    (event.type === 'rungProposed' && event.raised?.cause === 'hand');
  if (isLate) for (const code of event.findings) world.told.add(code);
}

const toldFirst: EventInvariant = (moment) => {
  const { event, world } = moment;
  listen(moment);
  if (event.type !== 'rungProposed' || event.raised !== null) return null;
  const untold = event.findings.find((code) => !world.told.has(code));
  return unless(untold === undefined, `${event.rung} for finding ${untold}`);
};

/**
 * What the law leaves to the government or its head is decided by the person who is on record as such, or to whom it is
 * delegated, on that day; a delegate is named with whoever has delegated it, and the paper.
 */
const byGovernment: EventInvariant = ({ event, world }) => {
  if (event.type !== 'rungApproved' && event.type !== 'rungRefused') return null;
  if (event.rung === 'interview')
    return unless(event.delegation === null, 'an interview is nobody’s to delegate');
  const known = world.roster.filter(
    (h) => h.post === 'governmentHead' && h.id === event.by?.id && holdsAt(event.dueAt)(h),
  );
  const [first] = known;
  if (first === undefined || event.by?.role !== 'governmentHead')
    return `${event.rung} decided by ${event.by?.role} ${event.by?.id}`;
  if (known.some((h) => h.delegation === undefined))
    return unless(event.delegation === null, 'the head needs no delegation');
  const backed = world.roster.some(
    (h) =>
      h.post === 'governmentHead' &&
      h.delegation === undefined &&
      h.name === first.delegation?.head &&
      holdsAt(event.dueAt)(h),
  );
  if (!backed) return `${first.delegation?.head} is no head any more`;
  const told = event.delegation;
  const { document, head } = first.delegation ?? {};
  return unless(
    told?.document === document && told?.head === head && told?.delegate === first.name,
    `decided under ${document}, which is not said`,
  );
};

/** What holds of vacant posts, of units of which nobody is known, and of what only the head of government decides. */
export const PEOPLE_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  'a vacant post is made up for in the same step': isMadeUpFor,
  'whoever stands in does so for a vacant post': standsInForNobody,
  'nobody is interviewed before somebody of the unit was told': toldFirst,
  'criticism and referral are approved by the government head or the delegate on record on that day':
    byGovernment,
};
