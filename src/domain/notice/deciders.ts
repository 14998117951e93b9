import type { Instant } from '../calendar/instant.ts';
import type { OfficePost, Policy, Post } from '../policy/policy.ts';
import { isAmong, judgesOf } from './acting.ts';
import type { ClockKind } from './clock.ts';
import type { Notice, Rules } from './notice.ts';
import { type Holder, holdersAt, officeAbove, ownPeople } from './posts.ts';

/** 验收人 and 督查室: who judges what a unit has sent in. */
export const REVIEWING: readonly OfficePost[] = ['reviewer', 'supervisionOffice'];

/** Who closes or returns a finding where the policy names one level. */
const ACCEPTING: readonly OfficePost[] = [...REVIEWING, 'approver'];

/** Who hands a finding over to the unit in whose remit it lies. */
export const TRANSFERRING: readonly OfficePost[] = ['supervisionOffice', 'approver'];

/** Who says by whom a formal review is decided. */
export const ASSIGNING: readonly OfficePost[] = ['approver', 'groupLeader'];

/** Who decides on objections and on all else that the policy leaves to the office. */
export const DECIDING: readonly OfficePost[] = ['supervisionOffice', 'groupLeader', 'approver'];

type Held = (post: Post) => boolean;

const heldAt =
  (holders: Holder[], at: Instant, barred: readonly string[] = []): Held =>
  (post) =>
    holdersAt(holders, [post], at).some(
      ({ holder: id, deputyFor }) =>
        !isAmong(barred, deputyFor === undefined ? { id } : { id, deputyFor }),
    );

/**
 * The posts whose holders decide what waits for one of these; where nobody holds any, the next held post up as well, and never
 * one below (ADR 0024).
 * @param barred ids of people who may not decide this matter, besides those of the letter's own unit; a post that only they hold
 * counts as vacant for it.
 */
export function judgesAt(
  holders: Holder[],
  posts: readonly OfficePost[],
  at: Instant,
  barred: readonly string[] = [],
): readonly Post[] {
  const isHeld = heldAt(holders, at, [...barred, ...ownPeople(holders, at)]);
  if (posts.some(isHeld)) return posts;
  const next = officeAbove(posts).find(isHeld);
  return next === undefined ? posts : [...posts, next];
}

/**
 * The post that is asked for a decision, never for people of the letter's own unit alone: the first that somebody holds; where all
 * are vacant the first, for which others stand in.
 */
export function judgeAskedAt(
  holders: Holder[],
  posts: readonly OfficePost[],
  at: Instant,
  barred: readonly string[] = [],
): Post {
  const isHeld = heldAt(holders, at, [...barred, ...ownPeople(holders, at)]);
  const [first = 'supervisionOffice'] = posts;
  const held = posts.find(isHeld);
  if (held !== undefined) return held;
  // A post that is held by nobody but those who are barred has no stand-in of its own.
  const next = posts.some(heldAt(holders, at)) ? officeAbove(posts).find(isHeld) : undefined;
  return next ?? first;
}

/**
 * People of the units that co-operate in a finding: nobody decides in the cause of his own unit, of which a part of it is.
 */
export const recusedFrom = (
  { coUnits, findings }: Pick<Notice, 'coUnits' | 'findings'>,
  code: string,
  at: Instant,
): string[] => {
  const parts = findings.find((f) => f.code === code)?.parts ?? [];
  return coUnits
    .filter(({ id }) => parts.some((p) => p.unit.id === id))
    .flatMap(({ holders }) => ownPeople(holders, at));
};

/** Whose agreement the finding waits for, level by level (逐级验收), and who has agreed already. */
function levelOf(notice: Notice, policy: Policy, code: string, at: Instant) {
  const passed = notice.findings.find((f) => f.code === code)?.passed ?? [];
  const { levels } = policy.acceptance;
  const level = levels[passed.length] ?? 'reviewer';
  const posts = levels.length > 1 ? [level] : ACCEPTING;
  // 逐级核验: one person does not stand for two levels.
  const barred = [...passed.flatMap(judgesOf), ...recusedFrom(notice, code, at)];
  return { level, posts, barred };
}

/** Who may close the finding at that instant. */
export function acceptersAt(
  notice: Notice,
  { policy }: Rules,
  code: string,
  at: Instant,
): readonly Post[] {
  const { posts, barred } = levelOf(notice, policy, code, at);
  return judgesAt(notice.holders, posts, at, barred);
}

/** Who may give the finding back: whoever judges at any level, and whoever decides at the present one. */
export const returnersAt = (notice: Notice, rules: Rules, code: string, at: Instant) => [
  ...judgesAt(notice.holders, ACCEPTING, at, recusedFrom(notice, code, at)),
  ...acceptersAt(notice, rules, code, at),
];

/** Who is asked to accept the finding at that instant. */
export function accepterAskedAt(
  notice: Notice,
  { policy }: Rules,
  code: string,
  at: Instant,
): Post {
  const { level, barred } = levelOf(notice, policy, code, at);
  return judgeAskedAt(notice.holders, [level], at, barred);
}

/** Who may decide on an extension of the finding at that instant. */
export const grantersAt = (
  notice: Notice,
  { policy }: Rules,
  code: string,
  at: Instant,
): readonly Post[] =>
  judgesAt(notice.holders, policy.extension.grantedBy, at, recusedFrom(notice, code, at));

/**
 * The post that decides on a gated rung: the one for which it waits. Where nobody holds that but people of the letter's own unit it
 * is the next above them; nobody stands in for the head of government (政府督查工作条例 第二十一条).
 */
export function approverAt(holders: Holder[], needs: OfficePost, at: Instant): OfficePost {
  if (needs === 'governmentHead') return needs;
  return judgeAskedAt(holders, [needs], at) as OfficePost;
}

/** Who may decide what a clock of the office waits for; null for a clock that calls for no decision. */
export function decidersOf(
  kind: ClockKind,
  findings: readonly string[],
  notice: Notice,
  rules: Rules,
  at: Instant,
): readonly Post[] | null {
  switch (kind) {
    case 'extensionDecision':
      return findings.flatMap((code) => grantersAt(notice, rules, code, at));
    case 'planCheck':
      return judgesAt(notice.holders, REVIEWING, at);
    case 'review':
      return findings.flatMap((code) => acceptersAt(notice, rules, code, at));
    case 'ownerSearch':
      return judgesAt(notice.holders, TRANSFERRING, at);
    case 'formalReviewDecision':
      return ASSIGNING;
    case 'objectionDecision':
      return DECIDING;
    case 'rungDecision':
      // A gated rung waits for the post that the policy names: nobody stands in for it (政府督查工作条例 第二十一条).
      return [];
    default:
      return null;
  }
}
