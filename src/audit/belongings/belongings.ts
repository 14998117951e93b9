import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { canonical, commandDigest } from '../../domain/notice/chain.ts';
import type { Command } from '../../domain/notice/commands.ts';
import { collectionOf } from '../../store/models.ts';
import { type EventDoc, eventIn } from '../../store/stored.ts';
import { type Difference, differencesOf } from '../differences.ts';
import { compareDispatches } from './dispatches.ts';
import { compareDoors, compareLost } from './doors.ts';
import { compareFeed } from './feed.ts';
import { compareMessages } from './messages.ts';
import { compareDraft, compareEvidence } from './papers.ts';

/** What is at work writes one thing after the other; a difference that is looked at again after this stands. */
export const AGAIN_MS = 1500;

/** What is noted beside an event of what its command has said is what a history says of that; not every event has it. */
function compareSaid(docs: EventDoc[], commands: ReadonlyMap<string, Command>): Difference[] {
  return docs.flatMap(({ seq, command: id, said }) => {
    const command = commands.get(id ?? '');
    if (said === undefined || command === undefined) return [];
    const about = { kind: 'field-differs' as const, seq, where: 'said' };
    return differencesOf(about, commandDigest(command), said);
  });
}

async function compareOnce(
  connection: Connection,
  noticeId: string,
  commands: ReadonlyMap<string, Command>,
): Promise<Difference[]> {
  const docs = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId } as never)
    .sort({ seq: 1 })
    .toArray();
  const lost = await collectionOf<EventDoc>(connection, 'lostEvents')
    .find({ noticeId } as never)
    .toArray();
  const stored = docs.map(eventIn);
  const found = await Promise.all([
    compareMessages(connection, docs),
    compareDispatches(connection, noticeId, [...docs, ...lost]),
    compareEvidence(connection, stored),
    compareDraft(connection, noticeId, stored),
    compareDoors(connection, noticeId, stored, commands),
    compareLost(lost),
    compareFeed(connection, noticeId, { docs, lost }),
    compareSaid(docs, commands),
  ]);
  return found.flat();
}

/**
 * Compares what belongs to a letter with its events: rules, messages and dispatches, evidence, draft, uses of links, calls on them,
 * lost decisions, and what other systems were told. A difference is named that two looks agree on, for a courier or a door may be at work during one.
 * @param commands that the letter has taken, by their ids, as far as a history holds them.
 * @param againMs between the two looks; null: one is enough.
 */
export async function compareBelongings(
  connection: Connection,
  noticeId: string,
  commands: ReadonlyMap<string, Command>,
  againMs: number | null,
): Promise<Difference[]> {
  const first = await compareOnce(connection, noticeId, commands);
  if (first.length === 0 || againMs === null) return first;
  await pause(againMs);
  const again = new Set((await compareOnce(connection, noticeId, commands)).map(canonical));
  return first.filter((one) => again.has(canonical(one)));
}
