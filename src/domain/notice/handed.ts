import type { IsoDate } from '../calendar/instant.ts';
import type { Holder } from './posts.ts';

/** Holders of one post, its deputies and its delegates each: as many may hold it or be to hold it, and no more. */
export const MOST_AT_A_POST = 20;

/** So many of each whose time at the post is over does a letter still know. */
const ENDED_KNOWN = 5;

type Entry = Pick<Holder, 'post' | 'from' | 'until' | 'delegation' | 'deputyFor'>;

/** Holders on their own word, deputies and delegates of one post are counted and kept apart. */
const placeOf = ({ post, delegation, deputyFor }: Omit<Entry, 'from' | 'until'>): string => {
  if (deputyFor !== undefined) return `${post}/deputy`;
  return delegation === undefined ? post : `${post}/delegate`;
};

/** True unless his last day has passed, or comes before his first: then he never was at the post. */
const standsYet = ({ from, until }: Pick<Entry, 'from' | 'until'>, today: IsoDate) =>
  until === null || (until >= today && until >= from);

/** How many stand or are to stand at a post as holders, as deputies or as delegates, whichever this one is. */
export const standingAt = (
  people: readonly Entry[],
  one: Omit<Entry, 'from' | 'until'>,
  today: IsoDate,
): number => people.filter((h) => placeOf(h) === placeOf(one) && standsYet(h, today)).length;

/**
 * What a letter is told of the people at its posts: whoever holds one or is to hold it, and of those whose time is over the newest,
 * for what came in on their days may be entered or decided later. The register keeps everybody; a letter that did would
 * grow with each change of posts until the engine ends it.
 */
export function handedToLetters(holders: readonly Holder[], today: IsoDate): Holder[] {
  const known = new Map<string, number>();
  const over = holders.filter((h) => !standsYet(h, today) && (h.until ?? '') >= h.from);
  const newest = over.sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1));
  const kept = new Set(
    newest.filter((h) => {
      const nth = (known.get(placeOf(h)) ?? 0) + 1;
      known.set(placeOf(h), nth);
      return nth <= ENDED_KNOWN;
    }),
  );
  return holders.filter((h) => standsYet(h, today) || kept.has(h));
}
