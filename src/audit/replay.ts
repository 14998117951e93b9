import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import type { RecordedEvent } from '../domain/notice/events.ts';
import { foldEvents } from '../store/notices.ts';
import type { NoticeDoc } from '../store/stored.ts';
import { AGAIN_MS, compareBelongings } from './belongings/belongings.ts';
import { attempt, type Difference, fieldDifferences, short, valueAt } from './differences.ts';
import { type ArchivedHistory, commandsById } from './history.ts';
import { readTogether } from './read-together.ts';
import { compareRuns, nameOf } from './runs.ts';

/** The outcome of auditing one notice. */
export interface AuditReport {
  notice: string;
  documentNumber: string | null;
  ok: boolean;
  events: number;
  historyEvents: number;
  differences: Difference[];
}

/** Replays one history through the real workflow code; resolves to what went wrong, or null. */
export type Replayer = (history: ArchivedHistory) => Promise<string | null>;

function compareReadModel(
  noticeId: string,
  doc: NoticeDoc | null,
  stored: RecordedEvent[],
): Difference[] {
  const about = { seq: null, where: 'notices' };
  const fold = attempt(() => foldEvents(stored));
  if (!fold.ok)
    return [{ kind: 'read-model-differs', ...about, expected: 'a fold', found: fold.fault }];
  const folded = fold.value;
  if (folded === null) return [];
  if (doc === null)
    return [{ kind: 'read-model-missing', ...about, expected: noticeId, found: '—' }];
  return fieldDifferences(folded, doc).map((where) => ({
    kind: 'read-model-differs' as const,
    seq: null,
    where,
    expected: short(valueAt(folded, where)),
    found: short(valueAt(doc, where)),
  }));
}

/** What goes wrong when the histories of these runs are replayed through the real code. */
async function replayAll(replayer: Replayer, runs: ArchivedHistory[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const run of runs) {
    const found = await replayer(run);
    if (found === null) continue;
    const about = { kind: 'replay-failed' as const, seq: null, where: nameOf(run, runs) };
    differences.push({ ...about, expected: 'the same decisions', found });
  }
  return differences;
}

/**
 * Audits one notice with what belongs to it: the real history of each of its runs is replayed through the real code, the pure rules fold the
 * same inputs by themselves, and both are compared with the stored events, their chain and the read
 * model. Every difference is named; none means that all five agree.
 */
export async function auditNotice(
  client: Client,
  connection: Connection,
  replayer: Replayer,
  noticeId: string,
  againMs = AGAIN_MS,
): Promise<AuditReport> {
  const { stored, doc, runs } = await readTogether(client, connection, noticeId);
  const missing = { kind: 'history-missing' as const, seq: null, where: noticeId };
  const differences: Difference[] = [
    ...(runs.length === 0 ? [{ ...missing, expected: 'a history', found: '—' }] : []),
    ...(await replayAll(replayer, runs)),
    ...(runs.length === 0 ? [] : compareRuns(runs, stored)),
    ...compareReadModel(noticeId, doc, stored),
  ];
  // Where the record itself is wrong nobody waits for what belongs to it.
  const patience = differences.length === 0 ? againMs : null;
  const commands = commandsById(runs);
  differences.push(...(await compareBelongings(connection, noticeId, commands, patience)));
  const first = stored[0];
  return {
    notice: noticeId,
    documentNumber: first?.type === 'issued' ? first.documentNumber : null,
    ok: differences.length === 0,
    events: stored.length,
    historyEvents: runs.reduce((sum, { history }) => sum + (history.events?.length ?? 0), 0),
    differences,
  };
}
