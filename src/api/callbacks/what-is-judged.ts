import { canonical, digestOf } from '../../domain/notice/chain.ts';
import { findingOf } from '../../domain/notice/notice.ts';
import { Problem } from '../problem.ts';
import { type OpenedLink, useOf } from './open-link.ts';
import { type Fields, firstOf } from './receive-form.ts';

/** The field that carries the digest of what a form has shown. */
export const SHOWN = 'shown';

/** The plan, the report or the request on which a form of the office decides; undefined for every other act. */
function judged({ claims, notice }: OpenedLink, code: string): unknown {
  const finding = findingOf(notice, code);
  switch (claims.act) {
    case 'acceptPlan':
      return notice.plan?.status === 'submitted' ? notice.plan : null;
    case 'acceptFinding':
      return finding?.stage === 'underReview' ? (finding.reports.at(-1) ?? null) : null;
    case 'grantExtension':
      return finding?.extensions.find((e) => e.status === 'pending') ?? null;
    default:
      return undefined;
  }
}

/** The digest of what a form of the office shows and decides on, for its hidden field. */
export const shownBy = (link: OpenedLink, code: string): string =>
  digestOf(canonical(judged(link, code) ?? null));

/**
 * A decision is about what its page has shown. A plan may have been returned and handed in anew since then, and so may a report or a
 * request.
 * @throws Problem `changed-since-shown` where something else waits for the decision now.
 */
export function checkShown(link: OpenedLink, fields: Fields): void {
  const code = firstOf(fields, 'finding');
  const now = judged(link, code);
  // What waits no more is refused by the rules, in words of their own; what the link has done already is told again.
  if (now === undefined || now === null || useOf(link, code || null) !== undefined) return;
  if (firstOf(fields, SHOWN) !== shownBy(link, code)) throw new Problem('changed-since-shown');
}
