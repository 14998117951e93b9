import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { canonical } from '../../domain/notice/chain.ts';
import type { Command } from '../../domain/notice/commands.ts';
import { collectionOf } from '../../store/models.ts';
import { type EventDoc, eventIn } from '../../store/stored.ts';
import type { Difference } from '../differences.ts';
import { compareDispatches } from './dispatches.ts';
import { compareDoors, compareLost } from './doors.ts';
import { compareMessages } from './messages.ts';
import { compareDraft, compareEvidence } from './papers.ts';

/** What is at work writes one thing after the other; a difference that is looked at again after this stands. */
export const AGAIN_MS = 1500;

async function compareOnce(
  connection: Connection,
  noticeId: string,
  commands: ReadonlyMap<string, Command>,
): Promise<Difference[]> {
  const docs = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId } as never)
    .sort({ seq: 1 })
    .toArray();
  const stored = docs.map(eventIn);
  const found = await Promise.all([
    compareMessages(connection, docs),
    compareDispatches(connection, noticeId, docs),
    compareEvidence(connection, stored),
    compareDraft(connection, noticeId, stored),
    compareDoors(connection, noticeId, stored, commands),
    compareLost(connection, noticeId),
  ]);
  return found.flat();
}

/**
 * Compares what belongs to a letter with its events: rules, messages and dispatches, evidence, draft, uses of links, calls on them,
 * lost decisions. A difference is named that two looks agree on, for a courier or a door may be at work during one.
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
