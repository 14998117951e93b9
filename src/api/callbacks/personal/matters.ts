import pMap from 'p-map';
import type { OpenedLink } from '../open-link.ts';
import { findingsFor } from '../page/own-part.ts';
import { linkAt, type Reception } from '../reception.ts';
import type { AtOnce } from './personal-page.ts';

/** Letters that are worked on at once, so that forty of them do not wait for one another and no engine is flooded. */
export const TOGETHER = 4;

/** One of those that were ticked: a letter by its link, and of it a finding where the act is about one. */
export interface Matter {
  link: OpenedLink;
  finding: string;
}

/** True for what the page offers, or has offered before it was done: whoever taps twice gets the same receipt twice. */
function isOffered({ link, finding }: Matter, act: AtOnce): boolean {
  if (link.claims.act !== act) return false;
  if (act === 'acknowledge') return finding === '';
  return findingsFor(link).some(({ code }) => code === finding);
}

/**
 * The matters that a form names as the page writes them, `LINK` or `LINK|FINDING`, each once whatever link leads to it; each link is
 * opened once. Of what was never offered on the page nothing is done.
 * @returns them, and whether something else was named besides.
 */
export async function mattersIn(
  reception: Reception,
  page: string | null,
  { act, values }: { act: AtOnce; values: readonly string[] },
): Promise<{ matters: Matter[]; isOdd: boolean }> {
  const named = values.map((value) => {
    const at = value.indexOf('|');
    return at < 0
      ? { token: value, finding: '' }
      : { token: value.slice(0, at), finding: value.slice(at + 1) };
  });
  const tokens = [...new Set(named.map(({ token }) => token))];
  const links = new Map<string, OpenedLink>();
  await pMap(
    tokens,
    async (token) => {
      const found = await linkAt(reception, { page, act: token });
      if (found.ok) links.set(token, found.link);
    },
    { concurrency: TOGETHER },
  );
  const matters = new Map<string, Matter>();
  let isOdd = false;
  for (const { token, finding } of named) {
    const link = links.get(token);
    const matter = link === undefined ? null : { link, finding };
    if (matter !== null && isOffered(matter, act)) {
      const key = [matter.link.notice.id, matter.link.claims.unit, finding].join('\n');
      if (!matters.has(key)) matters.set(key, matter);
    } else isOdd = true;
  }
  return { matters: [...matters.values()], isOdd };
}
