import { dateOf, type IsoDate } from '../../../domain/calendar/instant.ts';
import type { LinkFault } from '../../../links/link-token.ts';
import { linkToken, nonceOf } from '../../../links/link-token.ts';
import { type PageClaims, readPageToken } from '../../../links/page-link.ts';
import { lettersOfPerson } from '../../../store/answering/letters-of-person.ts';
import type { Keys } from '../../../store/keys/signing-keys.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { type Deps, nowOf } from '../../deps.ts';
import type { Commander } from '../../desk/give-command.ts';
import { everyQuery } from '../results/every.ts';
import { type Offer, type Waiting, waitingIn } from './what-waits.ts';

/** A person's own page, opened: everything that is open to him. */
export interface PersonalPage {
  claims: PageClaims;
  /** Its address on this host. */
  home: string;
  name: string;
  /** The day on which it is opened, in the time of its letters. */
  today: IsoDate;
  /** The letters that wait for him, or of which he may ask something; the earliest due first. */
  waiting: Waiting[];
  keys: Keys;
}

/** What an offer of a letter is bound to: the letter as it stood, so that what was done there once is not done again by the same link. */
const matterOf = ({ link: { notice, claims } }: Waiting, { act }: Offer): string =>
  ['page', claims.holder, claims.unit, notice.id, notice.seq, act].join('\n');

/** The signed token of one act that is open to a person. */
export function tokenFor(keys: Keys, waiting: Waiting, { act, post }: Offer): string {
  const nonce = nonceOf(keys, matterOf(waiting, { act, post }));
  return linkToken(keys, { ...waiting.link.claims, act, post, nonce });
}

/** Where that act is done: on the person's own page, or by itself where there is none; several results in one form. */
export function pathOf(keys: Keys, waiting: Waiting, offer: Offer, home: string | null): string {
  const { link } = waiting;
  const query = everyQuery({ ...link, claims: { ...link.claims, act: offer.act } });
  return `${home ?? '/a'}/${tokenFor(keys, waiting, offer)}${query}`;
}

/**
 * Opens a person's own page: the token must be good, and he must hold a post or be a deputy. Opening it does nothing.
 * A page of somebody who holds none any more is refused like a bad link.
 */
export async function openPage(
  deps: Deps,
  commander: Commander,
  token: string,
): Promise<
  | { ok: true; page: PersonalPage }
  | { ok: false; fault: LinkFault | 'not-the-holder'; claims?: { holder: string } }
> {
  const keys = await deps.keys.read();
  const read = readPageToken(keys, token, deps.nowMs());
  if (!read.ok) return read;
  const { claims } = read;
  const { holder, rehearsal, expires } = claims;
  const found = await lettersOfPerson(deps.connection, holder, rehearsal, dateOf(nowOf(deps)));
  if (found === null) return { ok: false, fault: 'not-the-holder', claims: { holder } };
  const rulesBy = rulebooksOf(deps.connection);
  const waiting: Waiting[] = [];
  for (const { notice } of found.letters) {
    const [rules, now] = await Promise.all([rulesBy(notice.rulebook), commander.nowFor(notice.id)]);
    waiting.push(...waitingIn({ notice, rules, now }, { holder, expires }));
  }
  const open = waiting.filter(({ asks, rights }) => asks.length + rights.length > 0);
  const { name } = found;
  const today = dateOf(waiting[0]?.link.now ?? nowOf(deps));
  return { ok: true, page: { claims, home: `/a/${token}`, name, today, waiting: open, keys } };
}
