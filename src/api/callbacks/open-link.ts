import type { Instant } from '../../domain/calendar/instant.ts';
import type { Finding } from '../../domain/notice/finding.ts';
import type { Notice, Rules } from '../../domain/notice/notice.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { holdersAt, UNIT_POSTS } from '../../domain/notice/posts.ts';
import { type LinkClaims, type LinkFault, readLink } from '../../links/link-token.ts';
import { type LinkUse, usesAmong } from '../../store/links.ts';
import { findNotice } from '../../store/notices.ts';
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
  /** What it has been used for, by the id of the use. */
  uses: Map<string, LinkUse>;
}

/** Why a link is not opened; for the record, never for the bearer. */
export type OpenFault = LinkFault | 'notice-unknown' | 'another-unit' | 'not-the-holder';

/** Acts that one link may do once for each finding, not once in all. */
const PER_FINDING = ['reportFinding', 'reportProgress'];

/** Id of the use that an act with this link makes. */
export const useIdOf = ({ nonce, act }: LinkClaims, finding: string | null): string =>
  PER_FINDING.includes(act) && finding !== null ? `${nonce}/${finding}` : nonce;

/** The link's use that is about a finding (about the letter, for null), if it has been made. */
export const useOf = (link: OpenedLink, finding: Finding | null): LinkUse | undefined =>
  link.uses.get(useIdOf(link.claims, finding?.code ?? null));

/**
 * Opens a link: its signature, its time, its letter, its unit and its bearer must all be right. A
 * person who no longer holds the post has no way in: tasks follow the post.
 */
export async function openLink(
  deps: Deps,
  commander: Commander,
  token: string,
): Promise<{ ok: true; link: OpenedLink } | { ok: false; fault: OpenFault; claims?: LinkClaims }> {
  const read = readLink(deps.secret, token, deps.nowMs());
  if (!read.ok) return read;
  const { claims } = read;
  const doc = await findNotice(deps.connection, claims.notice);
  if (doc === null || doc._id !== claims.notice)
    return { ok: false, fault: 'notice-unknown', claims };
  const { notice } = doc;
  if (notice.unit.id !== claims.unit) return { ok: false, fault: 'another-unit', claims };
  const now = await commander.nowFor(notice.id);
  const post = UNIT_POSTS.find((p) => p === claims.post);
  const held = post === undefined ? [] : holdersAt(notice.holders, [post], now);
  const bearer = held.find((r) => r.holder === claims.holder);
  if (post === undefined || bearer === undefined)
    return { ok: false, fault: 'not-the-holder', claims };
  const ids = [claims.nonce, ...notice.findings.map((f) => `${claims.nonce}/${f.code}`)];
  const [rules, uses] = await Promise.all([
    rulesOf(deps.connection, notice.rulebook),
    usesAmong(deps.connection, ids),
  ]);
  const by = { role: post, id: bearer.holder, name: bearer.name, unit: claims.unit };
  const link = { claims, notice, rules, now, by, uses: new Map(uses.map((u) => [u._id, u])) };
  return { ok: true, link };
}
