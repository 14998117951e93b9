import { type Instant, type IsoDate, instantOf } from '../calendar/instant.ts';
import { type Holder, holdersAt } from '../notice/posts.ts';

/** A delegation as the office enters it: to whom, by which paper of which day, from one day until another. */
export interface GivenDelegation {
  holder: string;
  document: string;
  on: IsoDate;
  from: IsoDate;
  until: IsoDate;
}

/** Why a delegation is not entered. */
export type DelegationFault =
  | 'delegation-days-wrong'
  | 'delegation-without-head'
  | 'delegation-to-head';

/**
 * The head of government who has given a delegation, or why it is none: it begins no earlier than its paper and ends no earlier
 * than it begins, its paper is of a day on which a head is on record, and it is not given to himself.
 */
export function delegatingHead(
  office: Holder[],
  { holder, on, from, until }: GivenDelegation,
): { ok: true; head: string } | { ok: false; fault: DelegationFault } {
  if (from < on || until < from) return { ok: false, fault: 'delegation-days-wrong' };
  const at: Instant = instantOf(on, '12:00');
  const heads = holdersAt(office, ['governmentHead'], at).filter((r) => r.delegation === undefined);
  const [head] = heads;
  if (head === undefined) return { ok: false, fault: 'delegation-without-head' };
  if (heads.some((r) => r.holder === holder)) return { ok: false, fault: 'delegation-to-head' };
  return { ok: true, head: head.name };
}
