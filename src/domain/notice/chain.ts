import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Instant } from '../calendar/instant.ts';
import type { Command } from './commands.ts';
import type { NoticeEvent, RecordedEvent } from './events.ts';
import type { IssueCommand } from './matters/issue.ts';
import type { Rules } from './notice.ts';

/** SHA-256 of a text in UTF-8, 64 hex digits. In plain JavaScript, for the workflow sandbox has no crypto. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * JSON with sorted keys (the part of RFC 8785 that plain data needs): equal values give equal text.
 * @throws Error on a value that plain JSON cannot carry, so that nothing is silently dropped.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a recorded number must be finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  // A Date, Map or Set has no entries of its own and would be recorded as {}.
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') throw new Error(`${kind} cannot be recorded`);
  const entries = Object.entries(value as Record<string, unknown>)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
}

/** Rulebooks of rules that are in use: they are replaced and never changed, and twenty years of days take long to digest. */
const RULEBOOKS = new WeakMap<Rules, string>();

/** Digest of the rules a notice runs under: policy and calendar as a whole. */
export function rulebookOf(rules: Rules): string {
  const rulebook = RULEBOOKS.get(rules) ?? digestOf(canonical(rules));
  RULEBOOKS.set(rules, rulebook);
  return rulebook;
}

/** Where a notice's chain begins: bound to the notice and to the rules it runs under. */
export const genesis = (noticeId: string, rulesVersion: number, rules: Rules): string =>
  digestOf(canonical({ noticeId, rulesVersion, rulebook: rulebookOf(rules) }));

/** The event with its place in the chain; `hash` covers everything but itself. */
export function link(
  event: NoticeEvent,
  place: { noticeId: string; seq: number; prev: string; nextAlarmAt: Instant | null },
): RecordedEvent {
  const body = { ...event, ...place };
  return { ...body, hash: digestOf(canonical(body)) };
}

/** The hash an event ought to have, from everything it says. */
function hashOf(event: RecordedEvent): string {
  const { hash: _stored, ...body } = event;
  return digestOf(canonical(body));
}

/** A break in a stored chain, with the place where it shows. */
export interface ChainFault {
  seq: number;
  fault: 'gap' | 'prev-differs' | 'hash-differs';
}

/** Every break in a chain of events in order; `start` is its genesis (null: not known, not compared). */
export function chainFaults(events: RecordedEvent[], start: string | null): ChainFault[] {
  const faults: ChainFault[] = [];
  let prev = start;
  let expected = 1;
  for (const event of events) {
    if (event.seq !== expected) faults.push({ seq: event.seq, fault: 'gap' });
    if (prev !== null && event.prev !== prev)
      faults.push({ seq: event.seq, fault: 'prev-differs' });
    if (hashOf(event) !== event.hash) faults.push({ seq: event.seq, fault: 'hash-differs' });
    prev = event.hash;
    // Counted on from here, so that one missing event is one gap.
    expected = event.seq + 1;
  }
  return faults;
}

/**
 * Digest of what a command says, without its instant. A repetition under the same key has the same
 * digest; another body under that key has another.
 */
export function commandDigest(command: Command | IssueCommand): string {
  const { issuedAt: _issued, receivedAt: _received, ...said } = command;
  return digestOf(canonical(said));
}
