import { WHOLE } from '../../domain/access/identity.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { EventType, RecordedEvent } from '../../domain/notice/events.ts';
import type { Notice, Rules } from '../../domain/notice/notice.ts';
import type { Actor, Recipient } from '../../domain/notice/posts.ts';
import { holdersAt, OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import type { Post } from '../../domain/policy/policy.ts';
import { type LinkAct, type LinkClaims, type LinkFault, readLink } from '../../links/link-token.ts';
import { type LinkUse, usesAmong } from '../../store/links.ts';
import { eventsOfTypes, findNotice } from '../../store/notices.ts';
import { registerIn } from '../../store/register/registers.ts';
import { listUnits, officeHolders } from '../../store/roster.ts';
import { rulesOf } from '../../store/rulebooks.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';

/** A link that is good, with the letter it is about and who bears it. */
export interface OpenedLink {
  claims: LinkClaims;
  notice: Notice;
  rules: Rules;
  /** Business time of the letter's campaign. */
  now: Instant;
  by: Actor;
  /** What has been decided about the letter, in order. */
  results: RecordedEvent[];
  /** Units and people of the office among whom its form lets choose; none where it asks for neither. */
  known: Known;
  /** Where the codes of text messages are typed; it stands on the paper that is printed of the letter. */
  codesAt: string;
  /** What it has been used for, by the id of the use. */
  uses: Map<string, LinkUse>;
  /** Where its bearer's own page is, if he has chosen it there; null for a link of a message or a code. */
  home: string | null;
}

/** Events that tell a unit what has become of its letter; the page shows them as the messages do. */
const RESULTS: EventType[] = [
  'planAccepted',
  'planReturned',
  'findingAccepted',
  'findingReturned',
  'findingWithdrawn',
  'noticeWithdrawn',
  'extensionGranted',
  'extensionRefused',
  'objectionDecided',
  'formalReviewDecided',
  'suspended',
  'resumed',
  'findingDeferred',
  'deferralExpired',
  'findingTransferred',
  'unitSucceeded',
  'calendarChanged',
  'remindedByHand',
  'rungApproved',
  'answerRefused',
  'closed',
];

/** Whom the roster knows, by id and name. */
export interface Known {
  units: Named[];
  people: Named[];
}

export interface Named {
  id: string;
  name: string;
}

/** What a form lets choose from: the units that have duties, or the people of the office. */
async function knownFor({ connection }: Deps, act: LinkAct, { unit }: Notice): Promise<Known> {
  const register = registerIn(unit.id);
  if (act === 'transferFinding') {
    const units = (await listUnits(connection, register)).filter((u) => u.successor === undefined);
    return { units: units.map(({ _id: id, name }) => ({ id, name })), people: [] };
  }
  if (act !== 'assignFormalReviewer') return { units: [], people: [] };
  const people = new Map((await officeHolders(connection, register)).map((h) => [h.id, h.name]));
  return { units: [], people: [...people].map(([id, name]) => ({ id, name })) };
}

/** Why a link is not opened; for the record, never for the bearer. */
export type OpenFault =
  | LinkFault
  | 'notice-unknown'
  | 'another-unit'
  | 'not-the-holder'
  | 'another-page';

/** Acts that one link may do once for each matter: each finding, each stage of a plan, each proposal. */
const PER_MATTER: readonly LinkAct[] = [
  'reportFinding',
  'reportProgress',
  'raiseObjection',
  'reportMilestone',
  'reportPart',
  'approveRung',
  'acceptFinding',
  'grantExtension',
  'decideObjection',
  'assignFormalReviewer',
  'decideFormalReview',
  'transferFinding',
  'answerInstruction',
  'takeBack',
];

/** The matter of a stage: its finding and its place in the plan. */
export const stageMatter = (finding: string, milestone: number): string =>
  `${finding}/${milestone}`;

/** Id of the use that an act with this link makes. */
export const useIdOf = ({ nonce, act }: LinkClaims, matter: string | null): string =>
  PER_MATTER.includes(act) && matter !== null ? `${nonce}/${matter}` : nonce;

/** The link's use that is about a matter (about the letter, for null), if it has been made. */
export const useOf = (link: OpenedLink, matter: string | null): LinkUse | undefined =>
  link.uses.get(useIdOf(link.claims, matter));

/** Every id under which a link may have been used. */
function useIds(
  { nonce }: LinkClaims,
  { findings, proposals, objections, formalReviews, instructions = [] }: Notice,
): string[] {
  const matters = [
    ...findings.map((f) => f.code),
    ...findings.flatMap((f) => f.milestones.map((m) => stageMatter(f.code, m.ordinal))),
    ...[...proposals, ...objections, ...formalReviews, ...instructions].map((matter) => matter.id),
  ];
  return [nonce, ...matters.map((matter) => `${nonce}/${matter}`)];
}

/** Who holds the link's post now: of the letter's unit, of a unit that co-operates, or of the office. */
export function bearerOf(
  { unit, post, holder }: Pick<LinkClaims, 'unit' | 'post' | 'holder'>,
  notice: Notice,
  now: Instant,
): Bearing {
  const office = OFFICE_POSTS.find((p) => p === post);
  const coUnit = notice.coUnits.find((u) => u.id === unit);
  if (office === undefined && unit !== notice.unit.id && coUnit === undefined)
    return { ok: false, fault: 'another-unit' };
  const known = office ?? UNIT_POSTS.find((p) => p === post);
  const holders = unit === notice.unit.id || office ? notice.holders : (coUnit?.holders ?? []);
  const held = known === undefined ? [] : holdersAt(holders, [known], now);
  const bearer = held.find((r) => r.holder === holder) ?? assigned(notice, known, holder);
  if (known === undefined || bearer === undefined) return { ok: false, fault: 'not-the-holder' };
  const { deputyFor } = bearer;
  const by = {
    ...{ role: known, id: bearer.holder, name: bearer.name },
    ...(deputyFor === undefined ? {} : { deputyFor }),
  };
  return { ok: true, by: office === undefined ? { ...by, unit } : by };
}

/** The person who is assigned to decide a formal review; he need not hold a post of this letter. */
function assigned(
  { formalReviews }: Notice,
  post: Post | undefined,
  holder: string,
): Recipient | undefined {
  const review = formalReviews.find((r) => r.status === 'pending' && r.reviewer?.id === holder);
  if (post !== 'reviewer' || !review?.reviewer) return undefined;
  return { post, holder, name: review.reviewer.name };
}

type Bearing = { ok: true; by: Actor } | { ok: false; fault: 'another-unit' | 'not-the-holder' };

/**
 * Opens a link: its signature, its time, its letter, its unit and its bearer must all be right. A
 * person who no longer holds the post has no way in: tasks follow the post.
 */
export async function openLink(
  deps: Deps,
  commander: Commander,
  token: string,
): Promise<{ ok: true; link: OpenedLink } | { ok: false; fault: OpenFault; claims?: LinkClaims }> {
  const read = readLink(await deps.keys.read(), token, deps.nowMs());
  if (!read.ok) return read;
  const { claims } = read;
  const doc = await findNotice(deps.connection, WHOLE, claims.notice);
  if (doc === null || doc._id !== claims.notice)
    return { ok: false, fault: 'notice-unknown', claims };
  const { notice } = doc;
  const now = await commander.nowFor(notice.id);
  const bearing = bearerOf(claims, notice, now);
  if (!bearing.ok) return { ...bearing, claims };
  const [rules, uses, results, known] = await Promise.all([
    rulesOf(deps.connection, notice.rulebook),
    usesAmong(deps.connection, useIds(claims, notice)),
    eventsOfTypes(deps.connection, notice.id, RESULTS),
    knownFor(deps, claims.act, notice),
  ]);
  const { by } = bearing;
  const link = {
    ...{ claims, notice, rules, now, by, results, known },
    codesAt: `${deps.publicUrl.replace(/\/+$/, '')}/c`,
    uses: new Map(uses.map((u) => [u._id, u])),
    home: null,
  };
  return { ok: true, link };
}
