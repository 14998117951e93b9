import type { Instant } from '../../../domain/calendar/instant.ts';
import { isFinal, type Notice, type Rules } from '../../../domain/notice/notice.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../../../domain/notice/posts.ts';
import { isAnswerable, isOfficeAsk, OFFICE_ASKS } from '../../../domain/readings/trial.ts';
import { hasPart, hasToSign } from '../../../links/answer-links.ts';
import type { LinkAct, LinkClaims } from '../../../links/link-token.ts';
import { bearerOf, type OpenedLink } from '../open-link.ts';
import { closedBecause } from '../page/candidates.ts';

/** What a unit is asked for, in the order in which it is done. */
const UNIT_ASKS: readonly LinkAct[] = [
  'acknowledge',
  'submitPlan',
  'reportMilestone',
  'reportProgress',
  'reportPart',
  'reportFinding',
  'answerInstruction',
];

/** What a unit may ask for itself. */
const UNIT_RIGHTS: readonly LinkAct[] = [
  'requestExtension',
  'raiseObjection',
  'applyForFormalReview',
  'takeBack',
];

/** An act that is open to a person, with the post at which it is. */
export type Offer = Pick<LinkClaims, 'act' | 'post'>;

/** A letter in which something is open to a person: where he stands in it, and what it waits for from him. */
export interface Waiting {
  /** The letter as he may see it. */
  link: OpenedLink;
  /** What it waits for. */
  asks: Offer[];
  /** What he may ask for. */
  rights: Offer[];
}

/** A letter as it stands, at the instant of its campaign. */
export interface Standing {
  notice: Notice;
  rules: Rules;
  now: Instant;
}

/** Where a person may stand in a letter: at a post of its unit, of one that co-operates, or of the office. */
const placesIn = ({ unit, coUnits }: Notice): Pick<LinkClaims, 'unit' | 'post'>[] => [
  ...[unit, ...coUnits].flatMap(({ id }) => UNIT_POSTS.map((post) => ({ unit: id, post }))),
  ...OFFICE_POSTS.map((post) => ({ unit: unit.id, post })),
];

/** True if an act is his unit's to give at all: a unit that only co-operates has its receipt and its parts. */
function isTheirs(act: LinkAct, { notice, claims }: OpenedLink): boolean {
  if (act === 'acknowledge') return hasToSign(notice, claims.unit);
  if (act === 'reportPart') return hasPart(notice, claims.unit);
  return claims.unit === notice.unit.id;
}

/** True if the page of that act would have a form. */
function isOpenTo(act: LinkAct, view: OpenedLink): boolean {
  const link = { ...view, claims: { ...view.claims, act } };
  const { by, notice, rules, now } = link;
  if (by.unit === undefined) {
    if (isOfficeAsk(act) && !isAnswerable(act, by, notice, rules, now)) return false;
  } else if (!isTheirs(act, link)) return false;
  return closedBecause(link) === null;
}

/** What is open in a letter to whoever stands there. */
export function waitingFor(link: OpenedLink): Waiting {
  const { by, claims, notice } = link;
  const isUnit = by.unit !== undefined;
  const asks = isUnit ? UNIT_ASKS : ([...OFFICE_ASKS, 'answerInstruction'] as const);
  const offered = (acts: readonly LinkAct[]): Offer[] =>
    acts.filter((act) => isOpenTo(act, link)).map((act) => ({ act, post: claims.post }));
  return {
    link,
    asks: isFinal(notice) ? [] : offered(asks),
    rights: isUnit ? offered(UNIT_RIGHTS) : [],
  };
}

/** What is offered at one post, and at another one what is not offered there. */
const besides = (known: Offer[], more: Offer[]): Offer[] => [
  ...known,
  ...more.filter(({ act }) => !known.some((offer) => offer.act === act)),
];

/** What is open to a person in a letter: once for each unit, and once for the office. Empty where he holds no post in it. */
export function waitingIn(
  { notice, rules, now }: Standing,
  { holder, expires }: Pick<LinkClaims, 'holder' | 'expires'>,
): Waiting[] {
  const found = new Map<string, Waiting>();
  for (const { unit, post } of placesIn(notice)) {
    const bearing = bearerOf({ unit, post, holder }, notice, now);
    if (!bearing.ok) continue;
    const { by } = bearing;
    const claims = { notice: notice.id, unit, post, holder, act: 'view' as const, expires };
    const here = waitingFor({
      ...{ claims: { ...claims, nonce: '' }, notice, rules, now, by },
      ...{
        results: [],
        known: { units: [], people: [] },
        codesAt: '',
        uses: new Map(),
        home: null,
      },
    });
    const side = by.unit ?? 'office';
    const known = found.get(side);
    found.set(
      side,
      known === undefined
        ? here
        : {
            link: known.link,
            asks: besides(known.asks, here.asks),
            rights: besides(known.rights, here.rights),
          },
    );
  }
  return [...found.values()];
}
