import { fileURLToPath } from 'node:url';
import { canonical, digestOf } from '../../../src/domain/notice/chain.ts';
import { momentsOf } from '../outbox.ts';
import { LIVES } from './all.ts';
import { factsOf, storyOf } from './script.ts';

/** Where the decisions of the lives stand as they were recorded; `scripts/record-lines.ts` writes them down. */
export const RECORDED_LIVES = fileURLToPath(
  new URL('../../domain/rules/recorded-lives.txt', import.meta.url),
);

/** What each life shows. */
export const SHOWN: readonly string[] = LIVES.map((life) => life.shows);

/**
 * Everything that is decided in a life, in one line: its events by their kinds, and a digest of what they say, of the next alarm after
 * each, and of the notice that they fold to.
 */
export function decisionsIn(shows: string): string {
  const life = LIVES.find((each) => each.shows === shows);
  if (life === undefined) throw new Error(`no life shows ${shows}`);
  const moments = momentsOf(storyOf(life));
  const events = moments.map(({ event }) => event);
  const alarms = events.map(({ nextAlarmAt }) => nextAlarmAt);
  const all = [factsOf(events), alarms, moments.at(-1)?.after ?? null];
  return [...events.map(({ type }) => type), digestOf(canonical(all))].join(' ');
}
