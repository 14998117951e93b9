import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { WHOLE } from '../domain/access/identity.ts';
import { canonical, chainFaults } from '../domain/notice/chain.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import { findNotice, foldEvents } from '../store/notices.ts';
import { decideAgain } from './fold.ts';
import { type ArchivedHistory, inputsOf, lastHeadOf } from './history.ts';
import { readTogether } from './read-together.ts';

/** Where a difference showed. */
export type DifferenceKind =
  | 'history-missing'
  | 'replay-failed'
  | 'command-refused'
  | 'event-missing'
  | 'event-extra'
  | 'field-differs'
  | 'chain-broken'
  | 'head-differs'
  | 'read-model-missing'
  | 'read-model-differs';

/** One difference, named so that a person finds it. */
export interface Difference {
  kind: DifferenceKind;
  /** Place in the notice's life; null where it is about the whole. */
  seq: number | null;
  /** Field such as `clocks.set[0].dueAt`, or the command or document meant. */
  where: string;
  /** What the rules or the history say, and what is stored. */
  expected: string;
  found: string;
}

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

const short = (value: unknown): string => {
  const text = value === undefined ? '—' : canonical(value);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
};

/** What a step comes to; altered records may hold anything, and an audit must not stop at it. */
function attempt<T>(step: () => T): { ok: true; value: T } | { ok: false; fault: string } {
  try {
    return { ok: true, value: step() };
  } catch (error) {
    return { ok: false, fault: short(String(error)) };
  }
}

/** Every field in which two values differ, by its path. */
export function fieldDifferences(expected: unknown, found: unknown, path = ''): string[] {
  if (expected === found) return [];
  const bothObjects =
    typeof expected === 'object' &&
    typeof found === 'object' &&
    expected !== null &&
    found !== null &&
    Array.isArray(expected) === Array.isArray(found);
  if (!bothObjects) return [path];
  const a = expected as Record<string, unknown>;
  const b = found as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.flatMap((key) => {
    const below = Array.isArray(expected)
      ? `${path}[${key}]`
      : path === ''
        ? key
        : `${path}.${key}`;
    return fieldDifferences(a[key], b[key], below);
  });
}

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]/)
    .filter(Boolean)
    .reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value);

/** Compares the events that the rules give with those that are stored, place by place. */
function compareEvents(expected: RecordedEvent[], stored: RecordedEvent[]): Difference[] {
  const differences: Difference[] = [];
  const bySeq = new Map(stored.map((event) => [event.seq, event]));
  for (const event of expected) {
    const found = bySeq.get(event.seq);
    bySeq.delete(event.seq);
    if (found === undefined) {
      const missing = { kind: 'event-missing' as const, seq: event.seq, where: event.type };
      differences.push({ ...missing, expected: event.type, found: '—' });
      continue;
    }
    // A changed field changes every hash after it; those follow from it and are not named again.
    const fields = fieldDifferences(event, found).filter((f) => f !== 'hash' && f !== 'prev');
    for (const where of fields)
      differences.push({
        kind: 'field-differs',
        seq: event.seq,
        where,
        expected: short(valueAt(event, where)),
        found: short(valueAt(found, where)),
      });
  }
  for (const [seq, event] of bySeq)
    differences.push({
      kind: 'event-extra',
      seq,
      where: event.type,
      expected: '—',
      found: event.type,
    });
  return differences;
}

async function compareReadModel(
  connection: Connection,
  noticeId: string,
  stored: RecordedEvent[],
): Promise<Difference[]> {
  const doc = await findNotice(connection, WHOLE, noticeId);
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

/** Compares what the rules make of a history's inputs with what is stored. */
function compareRules(archived: ArchivedHistory, stored: RecordedEvent[]): Difference[] {
  const refolded = attempt(() => decideAgain(inputsOf(archived.history), stored));
  if (!refolded.ok) {
    const { workflowId: where } = archived;
    const failed = { kind: 'replay-failed' as const, seq: null, where, found: refolded.fault };
    return [{ ...failed, expected: 'decisions by the rules' }, ...compareChain(stored, null)];
  }
  const { events, refused, genesis } = refolded.value;
  const refusals = refused.map(({ command, code }) => ({
    kind: 'command-refused' as const,
    seq: null,
    where: command,
    expected: 'accepted',
    found: code,
  }));
  return [...compareEvents(events, stored), ...refusals, ...compareChain(stored, genesis)];
}

/** Every break in the stored chain; a genesis of null is not compared. */
const compareChain = (stored: RecordedEvent[], genesis: string | null): Difference[] =>
  chainFaults(stored, genesis).map(({ seq, fault }) => ({
    kind: 'chain-broken',
    seq,
    where: fault,
    expected: 'unbroken',
    found: fault,
  }));

function compareHistory(archived: ArchivedHistory, stored: RecordedEvent[]): Difference[] {
  const differences = compareRules(archived, stored);
  const head = lastHeadOf(archived.history);
  const last = stored.at(-1);
  if (head !== (last?.hash ?? null))
    differences.push({
      kind: 'head-differs',
      seq: last?.seq ?? null,
      where: 'hash',
      expected: head ?? '—',
      found: last?.hash ?? '—',
    });
  return differences;
}

/**
 * Audits one notice: its real history is replayed through the real code, the pure rules fold the
 * same inputs by themselves, and both are compared with the stored events, their chain and the read
 * model. Every difference is named; none means that all five agree.
 */
export async function auditNotice(
  client: Client,
  connection: Connection,
  replayer: Replayer,
  noticeId: string,
): Promise<AuditReport> {
  const { stored, archived } = await readTogether(client, connection, noticeId);
  const differences: Difference[] = [];
  if (archived === null)
    differences.push({
      kind: 'history-missing',
      seq: null,
      where: noticeId,
      expected: 'a history',
      found: '—',
    });
  else {
    const failure = await replayer(archived);
    if (failure !== null)
      differences.push({
        kind: 'replay-failed',
        seq: null,
        where: archived.workflowId,
        expected: 'the same decisions',
        found: failure,
      });
    differences.push(...compareHistory(archived, stored));
  }
  differences.push(...(await compareReadModel(connection, noticeId, stored)));
  const first = stored[0];
  return {
    notice: noticeId,
    documentNumber: first?.type === 'issued' ? first.documentNumber : null,
    ok: differences.length === 0,
    events: stored.length,
    historyEvents: archived?.history.events?.length ?? 0,
    differences,
  };
}
